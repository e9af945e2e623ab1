-- Specification of choices.settings: how menus work in a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is((select replies from choices.settings where guild_id = 1), true, 'who reacts is told');
select throws_ok($$select tests.configure('choices.keep_waiting', '1 minute')$$, 'U0VAL', null, 'one waits for a day at least');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update choices.settings set replies = false where guild_id = 1')$$,
  'operators edit them'
);
select is((select count(*) from app.audit where function = 'update choices.settings'), 1::bigint, 'which is audited');

select * from finish();
rollback;
