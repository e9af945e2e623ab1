-- Deploy guildkeeper:stats/cohorts to pg

begin;
set local role guildkeeper_owner;

create view stats.cohorts as
select j.guild_id, j.week, n.day, count(*) filter (where j.day + n.day < j.today) as judged,
  count(*) filter (where j.day + n.day < j.today and coalesce(j.last_day > j.day + n.day, true)) as here,
  count(*) filter (where j.day + n.day < j.today and (
    exists (
      select from stats.member_day d
      where d.guild_id = j.guild_id and d.member_id = j.member_id and d.day = j.day + n.day and d.messages > 0
    )
    or exists (
      select from voice.day d
      where d.guild_id = j.guild_id and d.member_id = j.member_id and d.day = j.day + n.day and d.counted >= 60
    )
  )) as active
from (
  select s.guild_id, s.member_id, date_trunc('week', s.began_at at time zone z.time_zone)::date as week,
    (s.began_at at time zone z.time_zone)::date as day, (s.ended_at at time zone z.time_zone)::date as last_day,
    (p.folded_until at time zone p.time_zone)::date as today
  from stats.stay s
  join stats.progress p on p.guild_id = s.guild_id and s.began_at >= p.began_at
  join app.settings z on z.guild_id = s.guild_id
  where s.member_id > 0
) j
cross join (values (1), (7), (28)) n (day)
group by j.guild_id, j.week, n.day;

comment on view stats.cohorts is
'For reports: of those who joined in a week, on their 1st, 7th and 28th day, how many can be judged, were still here, and were
active then.';

grant select on stats.cohorts to guildkeeper_admin, guildkeeper_reader;

commit;
