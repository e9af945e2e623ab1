-- Deploy guildkeeper:stats/_subtract_days to pg

begin;
set local role guildkeeper_owner;

create function stats._subtract_days(held stats.progress, gone stats.fact[])
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_subtract_days.held).guild_id;
  v_day record;
begin
  for v_day in
    with lost as (
      select (app.snowflake_time(g.message_id) at time zone (_subtract_days.held).time_zone)::date as day, g.member_id,
        g.channel_id, count(*) as messages
      from unnest(_subtract_days.gone) g
      group by 1, 2, 3
    ),
    less as (
      update stats.member_day d
      set messages = d.messages - l.messages
      from lost l
      where d.guild_id = v_guild_id and d.day = l.day and d.member_id = l.member_id and d.channel_id = l.channel_id
    ),
    stale as (
      insert into stats.stale_day (guild_id, day)
      select v_guild_id, l.day from lost l group by l.day order by l.day
      on conflict on constraint stale_day_pkey do nothing
    )
    select l.day, array_agg(distinct l.member_id) as member_ids from lost l group by l.day order by l.day
  loop
    perform stats._look_again(v_guild_id, v_day.member_ids, v_day.day);
  end loop;
end;
$$;

comment on function stats._subtract_days is
'Takes messages of a guild out of the days they were folded into, and lets those be settled again.';

commit;
