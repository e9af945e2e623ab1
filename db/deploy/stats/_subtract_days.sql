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
    select (app.snowflake_time(g.message_id) at time zone (_subtract_days.held).time_zone)::date as day, g.member_id,
      g.channel_id,
      count(*) as messages
    from unnest(_subtract_days.gone) g
    group by 1, 2, 3
    order by 1, 2, 3
  loop
    insert into stats.stale_day (guild_id, day) values (v_guild_id,
      v_day.day) on conflict on constraint stale_day_pkey do nothing;
    update stats.member_day d
    set messages = d.messages - v_day.messages
    where d.guild_id = v_guild_id and d.day = v_day.day and d.member_id = v_day.member_id and d.channel_id = v_day.channel_id;
    perform stats._look_again(v_guild_id, array[v_day.member_id], v_day.day);
  end loop;
end;
$$;

comment on function stats._subtract_days is
'Takes messages of a guild out of the days they were folded into, and lets those be settled again.';

commit;
