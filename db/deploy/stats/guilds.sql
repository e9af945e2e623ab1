-- Deploy guildkeeper:stats/guilds to pg

begin;
set local role guildkeeper_owner;

create view stats.guilds as
select g.guild_id, g.name, s.time_zone, p.folded_until, g.left_at
from app.guild g
join app.settings s on s.guild_id = g.guild_id
join stats.progress p on p.guild_id = g.guild_id;

comment on view stats.guilds is
'For reports: the servers by name, in which zone their days are, and up to where these are known.';

grant select on stats.guilds to guildkeeper_admin, guildkeeper_reader;

commit;
