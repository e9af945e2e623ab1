-- Specification of automod._with_search: what a rule looks for.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(8);

create function pg_temp.search(kind text, wish jsonb) returns automod.rule language sql as $$
  select automod._with_search(automod._require_kind(kind, null), jsonb_populate_record(null::automod.rule_wish, wish))
$$;
select is((pg_temp.search('rate', '{}')).threshold, 6, 'kinds have defaults');
select is((pg_temp.search('rate', '{"within": "10s"}')).within, '10 seconds', 'and what is typed');
select is((pg_temp.search('words', '{"words": "bb, aa"}')).words, '{aa,bb}', 'words are a list');
select is((pg_temp.search('links', '{"allowed": "WWW.example.com"}')).allowed, '{example.com}',
  'domains are allowed where links are looked for');
select is((pg_temp.search('invites', '{"allowed": "discord.gg/X"}')).allowed, '{x}', 'codes where invites are');
select is((pg_temp.search('rate', '{"allowed": "x y"}')).allowed, '{}', 'nothing where neither is');
select tests.refuses(
  $$select pg_temp.search('pattern', '{}')$$, 'U0PAT', 'A rule on a pattern needs one.', 'a pattern there must be'
);
select tests.refuses(
  $$select pg_temp.search('links', '{"allowed": "*.example.com"}')$$, 'U0ALW',
  '"*.example.com" would never allow anything. Write a domain such as example.com, which allows www.example.com as well; '
  '* and ports are none.',
  'what would never be met is no domain'
);

select * from finish();
rollback;
