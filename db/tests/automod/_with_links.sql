-- Specification of automod._with_links: where a message links to, and by which codes it invites.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(9);

select is(
  (select format('%s %s', s.hosts, s.codes) from automod._with_links(automod._see(tests.wrote(t.content))) s), t.links, t.content
)
from (values
  ('https://example.com/x', '{example.com} {}'),
  ('https://b.example and https://a.example/1 https://a.example/2', '{a.example,b.example} {}'),
  ('example.net/x', '{} {}'), ('nothing', '{} {}'), (null, '{} {}'),
  ('discord.gg/theirs', '{} {theirs}'), ('discord**.gg**/theirs (discord.gg/ours)', '{} {ours,theirs}'),
  ('[join](https://discord.com/invite/theirs)', '{discord.com} {theirs}')
) as t (content, links);
select is(
  (automod._with_links(automod._see(tests.wrote('https://a.example', mentions => 2)))).mentions, 2, 'all else is as it was'
);

select * from finish();
rollback;
