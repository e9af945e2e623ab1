-- Deploy guildkeeper:stats/gaps to pg

begin;
set local role guildkeeper_owner;

create view stats.gaps as
select g.guild_id, g.from_at, g.until_at, g.unread_until from stats.gap g;

comment on view stats.gaps is
'For reports: when nobody listened; messages are unknown until unread_until, joins and voice in all of it. Draw it as a gap.';

grant select on stats.gaps to guildkeeper_admin, guildkeeper_reader;

commit;
