-- Specification of automod.ruleset: all rules of a guild in one, and how intervals are ids.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(
  automod._ids('1 second'), tests.message_id('2026-01-01 10:00:01Z') - tests.message_id('2026-01-01 10:00Z'),
  'a second is as far as two ids are apart'
);
select is_empty('select from automod.ruleset', 'a guild without rules has none');

select * from finish();
rollback;
