-- Specification of imports._require_keep: what is kept.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select lives_ok($$select imports._require_keep('xp')$$, 'the XP');
select tests.refuses($$select imports._require_keep('hats')$$, 'U0IMC', '"hats" cannot be kept. Choose one of: level, xp.',
  'or the level');
select throws_ok('select imports._require_keep(null)', 'U0IMC', null, 'one of them');

select * from finish();
rollback;
