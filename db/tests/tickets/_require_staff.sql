-- Specification of tickets._require_staff: what staff do is for staff.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select lives_ok($$select tickets._require_staff(tests.ticket(), 77, tests.staff())$$, 'they may');
select throws_ok($$select tickets._require_staff(tests.ticket(), 5, tests.anybody())$$, 'U0TST', null, 'its opener may not');

select * from finish();
rollback;
