-- Specification of tickets.performance: medians and percentiles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket(n, 'open', 1000 + n) from generate_series(1, 10) n;
select tickets._heard(tests.ticket(n), 'staff', 77 + n % 2, tests.h(n), tests.h(n)) from generate_series(1, 10) n;
select tickets._close(tests.ticket(n), 'staff', 77, null, tests.h(20)) from generate_series(1, 5) n;
update tickets.ticket set stars = 4 where number = 1;
select is(
  (select row(p.name, p.opened, p.closed, p.first_reply_half, p.first_reply_most, p.ratings, p.stars)::text
   from tickets.performance(1, tests.h(-1), tests.h(1)) p),
  '(all,10,5,05:30:00,09:06:00,1,4.00)', 'of all'
);
select results_eq(
  $$select p.name, p.opened from tickets.performance(1, tests.h(-1), tests.h(1), 'staff') p$$,
  $$values ('77', 5::bigint), ('78', 5)$$, 'of each'
);
select throws_ok($$select tickets.performance(1, tests.h(1), tests.h())$$, 'U0INT', null, 'an interval begins before it ends');
select throws_ok($$select tickets.performance(1, tests.h(), tests.h(1), 'moon')$$, 'U0TSP', null, 'what it is told by is known');
select throws_ok(
  $$select tickets.performance(1, tests.h(), tests.h(1), 'all', 77, tests.staff())$$, 'U0TLD', null, 'not for all to see'
);
select tests.ticket(11, 'failed', 5);
select is((tickets.performance(1, tests.h(-1), tests.h(1))).opened, 10::bigint, 'one that never was does not count');

select * from finish();
rollback;
