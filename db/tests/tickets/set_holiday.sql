-- Specification of tickets.set_holiday: holidays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(
  tickets.set_holiday(1, '2026-12-25', ' Christmas ', 900, 'k', tests.lead())::text, '(1,2026-12-25,Christmas)', 'one is added'
);
select is(
  (tickets.set_holiday(1, '2026-12-25', ' Christmas ', 900, 'k', tests.lead())).name, 'Christmas', 'the same key returns the same'
);
select throws_ok($$select tickets.set_holiday(1, 'infinity')$$, 'U0TIM', null, 'a day has an end');
select throws_ok(
  $$select tickets.set_holiday(1, '2026-12-26', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);

select * from finish();
rollback;
