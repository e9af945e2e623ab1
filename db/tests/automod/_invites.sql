-- Specification of automod._invites: whether a text invites to another server.

begin;
select plan(6);

select is(automod._invites(t.content, text._shown(t.content), '{ours}'), t.invites, t.content)
from (values
  ('discord.gg/theirs', true), ('discord.gg/ours', false), ('discord**.gg**/theirs', true),
  ('[join](https://discord.com/invite/theirs)', true),
  ('(discord.gg/ours)', false), ('discord is nice', false)
) as t (content, invites);

select * from finish();
rollback;
