-- Specification of event.reactions_unread: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select lives_ok($$select event.reactions_unread(1, 7002, '🥉', false, '{}')$$, 'nobody is known, nobody is missed');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'select event.reactions_unread(1, 7002, null, false, null)')$$, '42501', null,
  'it is the bot''s'
);

select * from finish();
rollback;
