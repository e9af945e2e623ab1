-- Specification of roles._name_of: what a role is or was called.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select is(roles._name_of(1, 201), 'Bronze', 'its name');
update app.role set deleted_at = now() where role_id = 201;
select is(roles._name_of(1, 201), 'Bronze', 'also when it is gone');
select is(roles._name_of(1, 221), '221', 'its id, if it was never here');
select is(roles._name_of(1, null), 'null', 'none has none');

select * from finish();
rollback;
