-- Deploy guildkeeper:stats/daily to pg

begin;
set local role guildkeeper_owner;

create view stats.daily as
select d.guild_id, d.day, d.messages, d.active_1, d.active_7, d.active_28, d.new_members, d.returning_members, j.joins, l.leaves,
  z.members, z.online
from stats.day d
join app.settings s on s.guild_id = d.guild_id
cross join lateral (
  select d.day::timestamp at time zone s.time_zone as since, (d.day + 1)::timestamp at time zone s.time_zone as until
) t
cross join lateral (
  select count(*) as joins from stats.stay k where k.guild_id = d.guild_id and k.began_at >= t.since and k.began_at < t.until
) j
cross join lateral (
  select count(*) as leaves from stats.stay k where k.guild_id = d.guild_id and k.ended_at >= t.since and k.ended_at < t.until
) l
left join lateral (
  select k.members, k.online from stats.size k
  where k.guild_id = d.guild_id and k.at >= t.since and k.at < t.until
  order by k.at desc
  limit 1
) z on true;

comment on view stats.daily is
'For reports: what each day of the guild''s zone was, with joins, leaves and Discord''s last counts of members.';

grant select on stats.daily to guildkeeper_admin, guildkeeper_reader;

commit;
