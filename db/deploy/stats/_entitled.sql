-- Deploy guildkeeper:stats/_entitled to pg

begin;
set local role guildkeeper_owner;

create function stats._entitled(rule stats.role_rule)
returns setof bigint
language sql stable
as $$
  with today as (
    select p.guild_id, (p.folded_until at time zone p.time_zone)::date as day
    from stats.progress p
    where p.guild_id = (_entitled.rule).guild_id
  )
  select d.member_id
  from today t
  cross join lateral (
    select m.member_id, m.day, m.messages
    from stats.member_day m
    where m.guild_id = t.guild_id and m.day >= t.day - (_entitled.rule).days and m.day < t.day and m.messages > 0
    union all
    select v.member_id, v.day, 0
    from voice._days(t.guild_id, t.day - (_entitled.rule).days, t.day - 1) v
    where v.is_active and (_entitled.rule).metric = 'days'
  ) d
  where d.member_id > 0 and not app._has_left(t.guild_id, d.member_id)
  group by d.member_id
  having (_entitled.rule).threshold <= case (_entitled.rule).metric
    when 'messages' then sum(d.messages)
    else count(distinct d.day)
  end;
$$;

comment on function stats._entitled is 'Who of those who are here took part enough for a role, on the last days that are over.';

commit;
