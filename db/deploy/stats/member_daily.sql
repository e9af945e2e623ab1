-- Deploy guildkeeper:stats/member_daily to pg

begin;
set local role guildkeeper_owner;

create view stats.member_daily as
select d.guild_id, d.day, case when m.is_hidden then 0 else d.member_id end as member_id, d.channel_id,
  sum(d.messages) as messages
from stats.member_day d
left join stats.member m on m.guild_id = d.guild_id and m.member_id = d.member_id
where d.messages > 0
group by d.guild_id, d.day, case when m.is_hidden then 0 else d.member_id end, d.channel_id;

comment on view stats.member_daily is
'For reports: messages by member, channel and day; those who are hidden or forgotten together as 0.';

grant select on stats.member_daily to guildkeeper_admin, guildkeeper_reader;

commit;
