-- Specification of event.reactions_read: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select lives_ok($$select event.reactions_read(1, '{}')$$, 'an empty page changes nothing');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'select event.reactions_read(1, null)')$$, '42501', null,
  'it is the bot''s'
);

select * from finish();
rollback;
