-- Specification of desk._require_lead: set-up is for those who run the tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select lives_ok($$select desk._require_lead(1, 900, tests.lead())$$, 'they may');
select tests.refuses(
  $$select desk._require_lead(1, 77, tests.staff())$$, 'U0TLD',
  'Only those who run the tickets can do that: who may manage the server, or has the role of desk.lead_role_id.',
  'staff may not'
);

select * from finish();
rollback;
