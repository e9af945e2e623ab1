-- Deploy guildkeeper:stats/_active_days to pg

begin;
set local role guildkeeper_owner;

create type stats.active_day as (
  day date,
  messages bigint,
  active_1 bigint,
  active_7 bigint,
  active_28 bigint,
  new_members bigint,
  returning_members bigint
);
comment on type stats.active_day is 'What a day was, as the columns of stats.day.';

create function stats._active_days(guild_id bigint, since date, last date)
returns setof stats.active_day
language sql stable
as $$
  with active as (
    select d.day, d.member_id,
      lag(d.day) over w as before,
      coalesce(lead(d.day) over w, 'infinity') as next
    from stats._took_part(_active_days.guild_id, _active_days.since - 28, _active_days.last) d
    window w as (partition by d.member_id order by d.day)
  ),
  -- A member counts from an active day on for so many days, or until the next one, which goes on from there.
  edge as (
    select e.day, sum(e.day_1) as day_1, sum(e.day_7) as day_7, sum(e.day_28) as day_28
    from (
      select a.day, 1 as day_1, 1 as day_7, 1 as day_28 from active a
      union all
      select least(a.day + 1, a.next), -1, 0, 0 from active a
      union all
      select least(a.day + 7, a.next), 0, -1, 0 from active a
      union all
      select least(a.day + 28, a.next), 0, 0, -1 from active a
    ) e
    group by e.day
  ),
  counted as (
    select g.day::date as day,
      coalesce(sum(e.day_1) over d, 0) as active_1,
      coalesce(sum(e.day_7) over d, 0) as active_7,
      coalesce(sum(e.day_28) over d, 0) as active_28
    from generate_series(_active_days.since - 28, _active_days.last, interval '1 day') g (day)
    left join edge e on e.day = g.day::date
    window d as (order by g.day)
  )
  select c.day, coalesce(w.messages, 0), c.active_1, c.active_7, c.active_28, coalesce(b.new_members, 0),
    coalesce(b.returning_members, 0)
  from counted c
  left join (
    select w.day, sum(w.messages) as messages
    from stats._written(_active_days.guild_id, _active_days.since, _active_days.last) w
    group by w.day
  ) w on w.day = c.day
  left join (
    select a.day,
      count(*) filter (where a.before is null and coalesce(m.first_day >= a.day, true)) as new_members,
      count(*) filter (where m.first_day < a.day and coalesce(a.before < a.day - 28, true)) as returning_members
    from active a
    left join stats.member m on m.guild_id = _active_days.guild_id and m.member_id = a.member_id
    where a.day >= _active_days.since
    group by a.day
  ) b on b.day = c.day
  where c.day >= _active_days.since;
$$;

comment on function stats._active_days is
'What days were: messages, who was active on them and in the week and the four weeks that they end, who was new, who came back.
One pass over the days and the four weeks before them; days that are not folded yet are what they are so far.';

commit;
