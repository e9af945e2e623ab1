-- Specification of automod._invite_code: by which code a link invites.

begin;
select plan(24);

select is(
  (select automod._invite_code(l) from text._links(t.link) l limit 1), t.code, t.link
)
from (values
  ('discord.gg/abc', 'abc'), ('https://www.discord.gg/abc', 'abc'), ('discord.com/invite/abc', 'abc'),
  ('https://discordapp.com/invite/abc', 'abc'),
  ('https://ptb.discord.com/invite/abc', 'abc'), ('discord.com/servers/abc', 'abc'), ('discord.gg/invite/abc', 'abc'),
  ('(discord.gg/abc)', 'abc'),
  ('dsc.gg/abc', 'abc'), ('.gg/abc', 'abc'), ('<discord://-/invite/abc>', 'abc'), ('discord://-/channels/1', null),
  ('https://dis.gd/mcfaq', null), ('watchanimeattheoffice.com/invite/abc', 'abc'),
  ('https://disboard.org/server/join/123', '123'), ('discord.com/channels/1', null),
  ('https://evil.example/invite/abc', null),
  ('join.discord.gg/abc', 'abc'), ('my-discord.gg/abc', 'abc'), ('https://a.discord.gg/abc', 'abc'),
  ('notdiscord.gg/abc', null), ('https://example.com/discord.gg/x', null), ('discord.gg/', null),
  ('discord.com/a/../%69nvite/x', 'x')
) as t (link, code);

select * from finish();
rollback;
