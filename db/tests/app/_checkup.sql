-- Specification of app._checkup: what the bot needs, and whether it has it.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

update app.guild set bot_permissions = app._permissions('view_channel', 'manage_roles') where guild_id = 1;
select results_eq(
  $$select c.permission, c.granted from app._checkup(1) c where c.purpose in ('hear', 'roles', 'bans')$$,
  $$values ('view_channel', true), ('manage_roles', true), ('ban_members', false)$$,
  'each permission is there, granted or not'
);
update app.guild set bot_permissions = app._permissions('administrator') where guild_id = 1;
select is_empty('select from app._checkup(1) c where not c.granted', 'an administrator lacks none');
select is_empty(
  'select from app._checkup(1) c where app._permissions(c.permission) is null', 'each is one that Discord has'
);

select * from finish();
rollback;
