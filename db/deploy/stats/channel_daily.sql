-- Deploy guildkeeper:stats/channel_daily to pg

begin;
set local role guildkeeper_owner;

create view stats.channel_daily as
select d.guild_id, d.day, d.channel_id, c.name as channel, d.messages, d.members
from stats.channel_day d
left join app.channel c on c.guild_id = d.guild_id and c.channel_id = d.channel_id;

comment on view stats.channel_daily is
'For reports: messages, and how many wrote them, by channel and day; null: a channel whose name is not known any more.';

grant select on stats.channel_daily to guildkeeper_admin, guildkeeper_reader;

commit;
