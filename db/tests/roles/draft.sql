-- Specification of roles.draft: jobs that were rehearsed and are not begun.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

insert into roles.draft (guild_id, number, action, role_id, filter, made_at)
values (1, 7, 'give', 201, row(null, null, null, null, null, null, null, null)::roles.filter, tests.t());
select throws_ok(
  $$insert into roles.draft select d.* from roles.draft d$$, '23505', null, 'each has its number'
);
delete from app.role where guild_id = 1 and role_id = 201;
select is_empty('select from roles.draft', 'it goes with its role');

select * from finish();
rollback;
