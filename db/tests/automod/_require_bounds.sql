-- Specification of automod._require_bounds: patterns and words are bounded together.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(9);

select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z');
select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z');
select lives_ok('select automod._require_bounds(automod._ruleset(1))', 'two large ones will do');
alter table automod.rule disable trigger compile;
select tests.rule('pattern', pattern => 'x.{0,40}');
select tests.refuses(
  'select automod._require_bounds(automod._ruleset(1))', 'U0PAT',
  'Together, this server''s patterns would be 331 long, and may be 250.', 'a third will not'
);
select lives_ok('select automod._require_bounds(automod._ruleset(2))', 'no patterns are fine');

-- 400 with a *, and 1,200 without.
delete from automod.rule;
alter table automod.rule enable trigger compile;
create function pg_temp.words(first integer, form text) returns text language sql
return (select string_agg(format(form, n), ', ') from generate_series(words.first, words.first + 199) n);
select tests.rule('words', words => pg_temp.words(n * 1000, '*word%s*')) from generate_series(1, 2) n;
select lives_ok('select automod._require_bounds(automod._ruleset(1))', 'two rules full of words with stars will do');
select tests.refuses(
  $$select tests.rule('words', words => 'word*')$$, 'U0WOR',
  'Together, this server''s rules would look for 1,203 words, where one with a * counts as three, and may look for 1,200.',
  'one more will not'
);
delete from automod.rule;
select tests.rule('words', words => pg_temp.words(n * 1000, 'word%s')) from generate_series(1, 6) n;
select lives_ok('select automod._require_bounds(automod._ruleset(1))', 'six of whole words will');

delete from automod.rule;
select tests.rule('pattern', pattern => repeat('ำ', 40));
select tests.refuses(
  $$select tests.rule('pattern', pattern => repeat('ำ', 40))$$, 'U0PAT',
  'Together, this server''s patterns would be 320 long, and may be 250.', 'a letter that is read as two counts as two'
);

select tests.rule('links', allowed => pg_temp.words(1000, 'site%s.example'));
select tests.refuses(
  $$select tests.rule('invites', allowed => pg_temp.words(1000, 'code%s'))$$, 'U0ALW',
  'Together, this server''s rules would allow 400 domains and invites, and may allow 300.', 'and so is what is allowed'
);
select lives_ok($$select tests.rule('invites', allowed => 'ours')$$, 'a few will do');

select * from finish();
rollback;
