-- Specification of desk._require_any_staff: what is for staff of any kind.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select lives_ok($$select desk._require_any_staff(1, 77, tests.staff())$$, 'staff may');
select lives_ok($$select desk._require_any_staff(1, 900, tests.lead())$$, 'who runs the tickets may');
select tests.refuses(
  $$select desk._require_any_staff(1, 5, tests.anybody())$$, 'U0TST', 'Only the staff of "Support" can do that.',
  'others may not'
);

select * from finish();
rollback;
