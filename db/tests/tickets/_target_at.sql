-- Specification of tickets._target_at: a reminder before, a notice after.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(tickets._target_at(tests.ticket(), tests.h()), null, 'of none');
update tickets.ticket set reply_due_at = tests.h(4), solve_due_at = tests.h(3);
select is(tickets._target_at(tests.ticket(1), tests.h()), tests.h(2.5), 'before the first of them');
update tickets.ticket set solve_notice = 2, reply_notice = 1;
select is(tickets._target_at(tests.ticket(1), tests.h()), tests.h(4), 'when one is missed');

select * from finish();
rollback;
