-- Deploy guildkeeper:stats/stays to pg

begin;
set local role guildkeeper_owner;

create view stats.stays as
select s.guild_id, case when m.is_hidden then 0 else s.member_id end as member_id, s.began_at, s.ended_at, s.ended_after,
  s.source,
  s.invite_code, case when i.is_hidden then 0 else s.inviter_id end as inviter_id
from stats.stay s
left join stats.member m on m.guild_id = s.guild_id and m.member_id = s.member_id
left join stats.member i on i.guild_id = s.guild_id and i.member_id = s.inviter_id;

comment on view stats.stays is
'For reports: from when to when members were here, and how they came; those who are hidden or forgotten as 0.';

grant select on stats.stays to guildkeeper_admin, guildkeeper_reader;

commit;
