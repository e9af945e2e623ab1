-- Specification of tickets._staff_roles: who staff are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select bag_eq($$select tickets._staff_roles(desk._require_kind(1, '1'))$$, '{201}'::bigint[], 'by their roles');
update app.role set deleted_at = now() where role_id = 201;
select is_empty($$select tickets._staff_roles(desk._require_kind(1, '1'))$$, 'but for those that are deleted');

select * from finish();
rollback;
