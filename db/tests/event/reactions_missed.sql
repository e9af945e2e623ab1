-- Specification of event.reactions_missed: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(event.reactions_missed(1, 7002, '🥉', false, '{5}'), '{5}'::bigint[], 'whose reaction nobody heard');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'select event.reactions_missed(1, 7002, null, false, null)')$$, '42501', null,
  'it is the bot''s'
);

select * from finish();
rollback;
