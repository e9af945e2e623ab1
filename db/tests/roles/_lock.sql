-- Specification of roles._lock: makes the roles of members the caller's alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select roles._lock(1, '{7,5,7}');
select results_eq(
  'select member_id, role_ids from roles.member order by member_id', $$values (5::bigint, '{}'::bigint[]), (7, '{}')$$,
  'each is there, once'
);
select tests.give(5, 201);
select roles._lock(1, '{5}');
select is((select role_ids from roles.member where member_id = 5), '{201}', 'who is there stays as they are');
select lives_ok($$select roles._lock(1, '{}')$$, 'nobody is fine');

select * from finish();
rollback;
