-- Specification of desk.set_holiday: holidays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select is(
  desk.set_holiday(1, '2026-12-25', ' Christmas ', 900, 'k', tests.lead())::text, '(1,2026-12-25,Christmas)', 'one is added'
);
select is(
  (desk.set_holiday(1, '2026-12-25', ' Christmas ', 900, 'k', tests.lead())).name, 'Christmas', 'the same key returns the same'
);
select throws_ok($$select desk.set_holiday(1, '2101-01-01')$$, 'U0TIM', null, 'a day is not far away');
select throws_ok(
  $$select desk.set_holiday(1, '2026-12-26', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);
select throws_ok($$select desk.set_holiday(1, 'soon')$$, 'U0THO', null, 'what is no day is refused');
delete from outbox.due;
select desk.set_holiday(1, '2026-12-27', at => tests.h());
select results_eq('select tests.work()', array['tickets.type 1 01 12:00'], 'tickets and queues follow');

select * from finish();
rollback;
