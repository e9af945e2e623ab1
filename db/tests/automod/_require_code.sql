-- Specification of automod._require_code: the invite that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(7);

select is(automod._require_code(t.typed), t.code, t.typed)
from (values ('abc', 'abc'), ('discord.gg/abc', 'abc'), ('https://discord.com/invite/abc', 'abc'),
  ('my-server', 'my-server')) as t (typed, code);
select tests.refuses(
  format('select automod._require_code(%L)', typed), 'U0ALW',
  format('"%s" would never allow anything. Write an invite such as discord.gg/example, or its code alone.', typed),
  format('%s is none', typed)
)
from unnest(array['example.com/x', '*', 'two words']) typed;

select * from finish();
rollback;
