-- Deploy guildkeeper:stats/hourly to pg

begin;
set local role guildkeeper_owner;

create view stats.hourly as
select q.guild_id, date_trunc('hour', to_timestamp(q.quarter * 900.0), s.time_zone) as hour, q.channel_id,
  sum(q.messages) as messages, sum(q.deleted) as deleted
from stats.quarter q
join app.settings s on s.guild_id = q.guild_id
group by q.guild_id, date_trunc('hour', to_timestamp(q.quarter * 900.0), s.time_zone), q.channel_id;

comment on view stats.hourly is
'For reports: messages by channel and hour of the guild''s zone. An hour without a row had none, unless stats.gaps says that
nobody listened.';

grant select on stats.hourly to guildkeeper_admin, guildkeeper_reader;

commit;
