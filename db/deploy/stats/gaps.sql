-- Deploy guildkeeper:stats/gaps to pg

begin;
set local role guildkeeper_owner;

create view stats.gaps as
select g.guild_id, g.from_at, g.until_at, g.unread_until, g.until_at as voice_until from stats.gap g
union all
select p.guild_id, p.from_at, p.from_at, case p.what when 'messages' then least(p.until_at, now()) else p.from_at end,
  case p.what when 'voice' then least(p.until_at, now()) else p.from_at end
from stats.pause p;

comment on view stats.gaps is
'For reports: when nobody listened, or nothing was to be counted: messages are unknown until unread_until, joins until until_at,
voice until voice_until. Draw it as a gap.';

grant select on stats.gaps to guildkeeper_admin, guildkeeper_reader;

commit;
