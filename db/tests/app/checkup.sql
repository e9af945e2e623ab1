-- Specification of app.checkup: who may see which permissions the bot lacks.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select results_eq(
  'select c.* from app.checkup(1) c', 'select p.* from app._checkup(1) p', 'an operator sees all the bot needs'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', format('select app.checkup(1, %s)', app._permissions('manage_guild')))$$,
  'so does whoever may manage the server'
);
select tests.refuses(
  $$select app.checkup(1, app._permissions('manage_roles'))$$, 'U0PRM', 'You need the permission "Manage Server" for that.',
  'nobody else'
);
select is(
  (select c.permission from app.checkup(1) c limit 1), 'view_channel', 'what is missed first stands first'
);
select tests.refuses(
  'select app.checkup(3)', 'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unknown guild'
);

select * from finish();
rollback;
