-- Specification of roles._call_off: an end is not due any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.give(5, 201, ref => 'loan', until => tests.t(10)), tests.give(5, 201, ref => 'gift', until => tests.t(10));
select roles._call_off(1, 5, 201, 'shop', 'loan');
select results_eq(
  $$select key from outbox.due where function = 'roles._end' and finished_at is null$$,
  array[roles._end_key(5, 201, 'shop', 'gift', tests.t(10))], 'its own, and no other'
);
select lives_ok($$select roles._call_off(1, 5, 202, 'shop', 'loan')$$, 'none is fine');

select * from finish();
rollback;
