-- Specification of tickets.backlog: how many were open.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(10);

select tests.ticket(1), tests.ticket(2, 'open', 6);
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(24));
select results_eq(
  $$select b.day, b.asked, b.closed, b.open from tickets.backlog(1, '2025-12-31', '2026-01-02') b$$,
  $$values (date '2025-12-31', 0::bigint, 0::bigint, 0::bigint), ('2026-01-01', 2, 0, 2), ('2026-01-02', 0, 1, 1)$$, 'day by day'
);
select throws_ok($$select tickets.backlog(1, '2026-01-02', '2026-01-01')$$, 'U0INT', null, 'in their order');
select throws_ok(
  $$select tickets.backlog(1, '2026-01-01', '2026-01-01', viewer_id => 77, facts => tests.staff())$$, 'U0TLD', null,
  'not for all to see'
);
select results_eq(
  $$select b.day from tickets.backlog(1, days => 2, at => tests.h(48)) b$$, array['2026-01-02', '2026-01-03']::date[],
  'the last days'
);
select throws_ok($$select tickets.backlog(1, days => 0)$$, 'U0INT', null, 'of which there is one at least');
select throws_ok(format('select tickets.backlog(1, %s)', v.arguments), v.sqlstate, null, v.arguments)
from (values
  ('''-infinity''', 'U0TIM'), ('null, ''infinity''', 'U0TIM'), ('null, ''5874897-01-01''', 'U0TIM'),
  ('days => 2147483647', 'U0INT'), ('at => ''infinity''', 'U0TIM')
) as v (arguments, sqlstate);

select * from finish();
rollback;
