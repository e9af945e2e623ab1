-- Deploy guildkeeper:stats/_fold_between to pg

begin;
set local role guildkeeper_owner;

create function stats._fold_between(guild_id bigint, since timestamptz, until timestamptz, time_zone text)
returns void
language sql
as $$
  insert into stats.stale_day (guild_id, day)
  select _fold_between.guild_id, d::date
  from generate_series(
    (_fold_between.since at time zone _fold_between.time_zone)::date,
    ((_fold_between.until - interval '1 millisecond') at time zone _fold_between.time_zone)::date,
    interval '1 day'
  ) d
  on conflict on constraint stale_day_pkey do nothing;

  with folded as materialized (
    select (to_timestamp(f.quarter * 900::double precision) at time zone _fold_between.time_zone)::date as day, f.member_id,
      f.channel_id, sum(f.messages) as messages
    from (
      select stats._quarter_of(m.message_id) as quarter, m.member_id, m.channel_id, count(*) as messages
      from stats.message m
      where m.guild_id = _fold_between.guild_id
        and m.message_id >= app.snowflake_at(_fold_between.since)
        and m.message_id < app.snowflake_at(_fold_between.until)
        and not m.is_deleted
      group by 1, 2, 3
    ) f
    group by 1, 2, 3
  ),
  added as (
    insert into stats.member_day as d (guild_id, day, member_id, channel_id, messages)
    select _fold_between.guild_id, f.day, f.member_id, f.channel_id, f.messages from folded f order by 2, 3, 4
    on conflict on constraint member_day_pkey do update set messages = d.messages + excluded.messages
  )
  insert into stats.member as m (guild_id, member_id, first_day, last_day)
  select _fold_between.guild_id, f.member_id, min(f.day), max(f.day)
  from folded f
  where f.member_id > 0
  group by f.member_id
  order by f.member_id
  on conflict on constraint member_pkey do update
  set first_day = least(m.first_day, excluded.first_day), last_day = greatest(m.last_day, excluded.last_day);
$$;

comment on function stats._fold_between is
'Folds the facts of a guild from one time to another, which are not folded yet, into days of that zone, and lets those be
settled.';

commit;
