-- Deploy guildkeeper:stats/voice_daily to pg

begin;
set local role guildkeeper_owner;

create view stats.voice_daily as
select d.guild_id, d.day, case when m.is_hidden then 0 else d.member_id end as member_id, sum(d.connected) as connected,
  sum(d.counted) as counted
from voice.day d
left join stats.member m on m.guild_id = d.guild_id and m.member_id = d.member_id
group by d.guild_id, d.day, case when m.is_hidden then 0 else d.member_id end;

comment on view stats.voice_daily is
'For reports: seconds in voice, and of these the ones that count, by member and day; those who are hidden as 0.';

grant select on stats.voice_daily to guildkeeper_admin, guildkeeper_reader;

commit;
