-- Specification of roles._take_off: takes a role off, whoever gave it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select roles._lock(1, '{5,6}');
select roles._take_off(1, 5, 201, tests.t());
select is(tests.told(), '5-201', 'Discord is told, also of a role that people gave');
select tests.give(6, 201), tests.give(6, 202);
select tests.clear_effects();
select roles._take_off(1, 6, 201, tests.t());
select is(tests.told(), null, 'not of one for which a reason counts');
select results_eq('select role_ids from roles.member where member_id = 6', $$values ('{202,201}'::bigint[])$$, 'which is on');

select * from finish();
rollback;
