-- Specification of roles._wanted_members: whom a comparison wants to see.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.give(5, 201), tests.give(7, 201), tests.give(9, 201), tests.give(6, 201);
select tests.withdraw(6, 201);
select results_eq('select roles._wanted_members(1, 0, 100)', 'values (5::bigint), (7), (9)',
  'those on whom we put a role, by id');
select results_eq('select roles._wanted_members(1, 5, 100)', 'values (7::bigint), (9)', 'after one of them');
select results_eq('select roles._wanted_members(1, 0, 2)', 'values (5::bigint), (7)', 'so many at most');
select is_empty('select roles._wanted_members(2, 0, 100)', 'each guild for itself');

select * from finish();
rollback;
