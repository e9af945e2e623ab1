-- Deploy guildkeeper:stats/_count_late to pg

begin;
set local role guildkeeper_owner;

create function stats._count_late(facts stats.fact[])
returns void
language plpgsql
as $$
begin
  with late as materialized (
    select f.guild_id, (app.snowflake_time(f.message_id) at time zone h.time_zone)::date as day, f.member_id, f.channel_id,
      count(*) as messages
    from unnest(_count_late.facts) f
    -- A look for each, as a join of facts and guilds would be a loop over both. Who counts holds these rows: see stats._hold.
    cross join lateral (
      select p.time_zone, app.snowflake_at(p.folded_until) as first_id
      from stats.progress p
      where p.guild_id = f.guild_id
      offset 0
    ) h
    where f.message_id < h.first_id
    group by 1, 2, 3, 4
  ),
  marked as (
    insert into stats.stale_day (guild_id, day)
    select distinct l.guild_id, l.day from late l order by 1, 2
    on conflict on constraint stale_day_pkey do nothing
  ),
  added as (
    insert into stats.member_day as d (guild_id, day, member_id, channel_id, messages)
    select l.guild_id, l.day, l.member_id, l.channel_id, l.messages from late l order by 1, 2, 3, 4
    on conflict on constraint member_day_pkey do update set messages = d.messages + excluded.messages
  )
  insert into stats.member as m (guild_id, member_id, first_day, last_day)
  select l.guild_id, l.member_id, min(l.day), max(l.day) from late l group by 1, 2 order by 1, 2
  on conflict on constraint member_pkey do update
  set first_day = least(m.first_day, excluded.first_day), last_day = greatest(m.last_day, excluded.last_day);
end;
$$;

comment on function stats._count_late is
'New messages that are older than the fold of their guild, as those that were missed and read later: adds them to the days at
once, and lets those be settled again.';

commit;
