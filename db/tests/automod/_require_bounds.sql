-- Specification of automod._require_bounds: patterns are bounded together.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

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

select * from finish();
rollback;
