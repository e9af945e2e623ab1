-- Deploy guildkeeper:leveling/standings to pg

begin;
set local role guildkeeper_owner;

create view leveling.standings as
select m.guild_id, m.member_id, m.xp, m.level, rank() over (partition by m.guild_id order by m.xp desc) as rank
from leveling.member m
where m.xp > 0;

comment on view leveling.standings is
'For reports: every member with XP, with their rank in the guild. What is copied into it (guild_id, member_id, xp) sets XP.';

create view leveling.daily as
select h.guild_id, h.member_id, (h.at at time zone s.time_zone)::date as day, sum(h.amount) as xp, count(*) as changes
from leveling.history h
join app.settings s on s.guild_id = h.guild_id
group by h.guild_id, h.member_id, (h.at at time zone s.time_zone)::date;

comment on view leveling.daily is 'For reports: XP gained by member and day, in the guild''s time zone.';

grant select on leveling.standings, leveling.daily to guildkeeper_admin, guildkeeper_reader;

commit;
