-- Specification of tickets._require_may_add: who adds members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select throws_ok($$select tickets._require_may_add(tests.ticket(), 5, tests.anybody())$$, 'U0TST', null, 'its opener does not');
update desk.type set opener_may_add = true;
select lives_ok($$select tickets._require_may_add(tests.ticket(1), 5, tests.anybody())$$, 'but where that is so');
select throws_ok(
  $$select tickets._require_may_add(tests.ticket(1), 6, tests.anybody())$$, 'U0TST', null, 'whoever was added does not'
);

select * from finish();
rollback;
