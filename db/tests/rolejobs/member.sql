-- Specification of rolejobs.member: what a job does with whom.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select results_eq(
  'select member_id, outcome::text, slice, at from rolejobs.member order by member_id',
  $$values (5::bigint, 'waiting', null::integer, null::timestamptz), (6, 'waiting', null, null)$$, 'who has their turn'
);
select tests.work(1);
select results_eq(
  'select member_id, outcome::text, slice, at from rolejobs.member order by member_id',
  $$values (5::bigint, 'changed', 1, tests.t(1)), (6, 'changed', 1, tests.t(1))$$, 'and when they had it'
);
select lives_ok('delete from rolejobs.job', 'a job is forgotten');
select is_empty('select from rolejobs.member', 'with them');

select * from finish();
rollback;
