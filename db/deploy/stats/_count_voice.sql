-- Deploy guildkeeper:stats/_count_voice to pg

begin;
set local role guildkeeper_owner;

create function stats._count_voice(guild_id bigint, spans stats.span[], channel_id bigint, member_id bigint)
returns bigint[]
language sql stable
as $$
  with span as (
    select s.place, (d.since + interval '1 day - 1 microsecond')::date as first,
      ((d.until + interval '1 day - 1 microsecond')::date - 1) as last
    from unnest(_count_voice.spans) with ordinality as s (since, until, place)
    join app.settings z on z.guild_id = _count_voice.guild_id
    cross join lateral (
      select s.since at time zone z.time_zone as since, s.until at time zone z.time_zone as until
    ) d
  ),
  known as materialized (
    select v.day, sum(v.counted) as counted
    from (select min(s.first) as first, max(s.last) as last from span s) s
    cross join lateral (
      select d.day, d.counted
      from voice._days(_count_voice.guild_id, s.first, s.last) d
      where _count_voice.channel_id is null and (_count_voice.member_id is null or d.member_id = _count_voice.member_id)
      union all
      select c.day, c.counted
      from voice._channel_days(_count_voice.guild_id, _count_voice.channel_id, s.first, s.last) c
    ) v
    group by v.day
  )
  select array(
    select coalesce((select floor(sum(k.counted) / 60) from known k where k.day between s.first and s.last), 0)
    from span s
    order by s.place
  );
$$;

comment on function stats._count_voice is
'Minutes in voice that count, of a member, in a channel, or of all, on the days that begin in each of these spans.';

commit;
