-- Specification of event.checkup: which permissions the bot lacks, and what for.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

update app.guild set bot_permissions = app._permissions('view_channel', 'manage_roles') where guild_id = 1;
select results_eq(
  $$select c.permission, c.granted from event.checkup(1) c where c.purpose in ('hear', 'roles', 'bans')$$,
  $$values ('view_channel', true), ('manage_roles', true), ('ban_members', false)$$,
  'each permission is there, granted or not'
);
update app.guild set bot_permissions = app._permissions('administrator') where guild_id = 1;
select is_empty('select from event.checkup(1) c where not c.granted', 'an administrator lacks none');
select is_empty(
  'select from event.checkup(1) c where app._permissions(c.permission) is null', 'each is one that Discord has'
);
select lives_ok(
  $$select event.checkup(1, app._permissions('manage_guild'))$$, 'whoever may manage the server may ask'
);
select tests.refuses(
  $$select event.checkup(1, app._permissions('manage_roles'))$$, 'U0PRM', 'You need the permission "Manage Server" for that.',
  'nobody else'
);
select tests.refuses(
  'select event.checkup(3)', 'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unknown guild'
);

select * from finish();
rollback;
