-- Specification of tickets.figures: what a ticket took.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets._heard(tests.ticket(1), 'staff', 77, tests.h(1), tests.h(1));
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(5));
select is(
  (select row(f.first_reply, f.first_reply_worked, f.solution, f.was_late)::text from tickets.figures f),
  '(01:00:00,01:00:00,05:00:00,f)',
  'by the clock, and in working time'
);
select lives_ok($$select tests.run_as('guildkeeper_reader', 'select * from tickets.figures')$$, 'for reports');

select * from finish();
rollback;
