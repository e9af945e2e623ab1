-- Deploy guildkeeper:stats/_lately to pg

begin;
set local role guildkeeper_owner;

create function stats._lately(guild_id bigint, metric text, days integer)
returns table (member_id bigint, amount bigint)
language sql stable
as $$
  with today as (
    select p.guild_id, (p.folded_until at time zone p.time_zone)::date as day
    from stats.progress p
    where p.guild_id = _lately.guild_id
  )
  select d.member_id, case _lately.metric when 'messages' then sum(d.messages) else count(distinct d.day) end
  from today t
  cross join lateral (
    select m.member_id, m.day, m.messages
    from stats.member_day m
    where m.guild_id = t.guild_id and m.day >= t.day - _lately.days and m.day < t.day and m.messages > 0
    union all
    select v.member_id, v.day, 0
    from voice._days(t.guild_id, t.day - _lately.days, t.day - 1) v
    where v.is_active and _lately.metric = 'days'
  ) d
  where d.member_id > 0
  group by d.member_id;
$$;

comment on function stats._lately is
'How many messages members wrote, or on how many days they were active, in the last days that are over.';

commit;
