-- Specification of shop._role_name: what a role is called.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(shop._role_name(1, 201), 'Bronze', 'the name');
update app.role set deleted_at = now() where role_id = 201;
select is(shop._role_name(1, 201), 'Bronze', 'also of one that is gone');
select is(shop._role_name(1, 221), null, 'another guild''s is unknown');

select * from finish();
rollback;
