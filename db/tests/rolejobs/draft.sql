-- Specification of rolejobs.draft: jobs that were rehearsed and are not begun.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

insert into rolejobs.draft (guild_id, number, action, role_id, filter, made_at)
values (1, 7, 'give', 201, row(null, null, null, null, null, null, null, null)::rolejobs.filter, tests.t());
select throws_ok(
  $$insert into rolejobs.draft select d.* from rolejobs.draft d$$, '23505', null, 'each has its number'
);
delete from app.role where guild_id = 1 and role_id = 201;
select is_empty('select from rolejobs.draft', 'it goes with its role');

select * from finish();
rollback;
