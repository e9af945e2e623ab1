-- Specification of roles.member: whom decisions about roles lock, and what Discord was told of them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.give(5, 201);
select results_eq(
  'select member_id, role_ids, settled_at from roles.member', $$values (5::bigint, '{201}'::bigint[], tests.t())$$,
  'what we put on is known, and since when'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from roles.member')$$, '42501', null, 'operators do not write it'
);

select * from finish();
rollback;
