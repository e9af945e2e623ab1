-- Specification of desk.remove_holiday: a day is like others again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select desk.set_holiday(1, '2026-12-25', 'Christmas');
select throws_ok($$select desk.remove_holiday(1, '2026-12-25', 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select is((desk.remove_holiday(1, '2026-12-25', 900, facts => tests.lead())).name, 'Christmas', 'it is returned');
select tests.refuses(
  $$select desk.remove_holiday(1, '2026-12-25')$$, 'U0THO', '2026-12-25 is no holiday.', 'one that there is not is refused'
);
select desk.set_holiday(1, '2026-12-27', at => tests.h());
delete from outbox.due;
select desk.remove_holiday(1, '2026-12-27', at => tests.h());
select results_eq('select tests.work()', array['tickets.type 1 01 12:00'], 'tickets and queues follow');

select * from finish();
rollback;
