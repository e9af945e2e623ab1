-- Deploy guildkeeper:stats/_live_days to pg

begin;
set local role guildkeeper_owner;

create function stats._live_days(guild_id bigint, since date, last date)
returns setof stats.active_day
language sql stable
as $$
  select k.day, k.messages, k.active_1, k.active_7, k.active_28, k.new_members, k.returning_members
  from stats.day k
  join stats._unsettled(_live_days.guild_id, _live_days.since, _live_days.last) u on true
  where k.guild_id = _live_days.guild_id and k.day >= _live_days.since and k.day <= _live_days.last
    and (u.day is null or k.day < u.day)
  union all
  select a.*
  from stats._unsettled(_live_days.guild_id, _live_days.since, _live_days.last) u
  cross join lateral stats._active_days(_live_days.guild_id, u.day, _live_days.last) a
  where u.day is not null
  order by 1;
$$;

comment on function stats._live_days is
'What days were, and today so far: settled days as they were told, those that are not as they are.';

commit;
