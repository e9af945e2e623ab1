-- Specification of automod._ids: how intervals are ids.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(
  automod._ids('1 second'), tests.message_id('2026-01-01 10:00:01Z') - tests.message_id('2026-01-01 10:00Z'),
  'a second is as far as two ids are apart'
);
select is(automod._ids(null), null, 'null stays null');

select * from finish();
rollback;
