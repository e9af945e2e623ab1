-- Specification of app._is_assignable_role: whether the bot could give out a role.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

select is(app._is_assignable_role(1, 203), true, 'an ordinary role below the bot''s own');
select is(app._is_assignable_role(1, 204), false, 'not one above it');
select is(app._is_assignable_role(1, 205), false, 'not an integration''s');
select is(app._is_assignable_role(1, 221), false, 'not another guild''s');
update app.role set position = 10 where role_id = 203;
select is(app._is_assignable_role(1, 203), false, 'not one at its height');
update app.role set deleted_at = now() where role_id = 202;
select is(app._is_assignable_role(1, 202), false, 'not a deleted one');
update app.guild set bot_permissions = 1 << 28;
select is(app._is_assignable_role(1, 201), true, 'with the permission Manage Roles');
update app.guild set bot_permissions = ~((1::bigint << 28) | (1 << 3));
select is(app._is_assignable_role(1, 201), false, 'without it, and not an administrator, none');

select * from finish();
rollback;
