-- Specification of tickets._heard: who has spoken waits for an answer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
select is(
  (select row(t.waits_for, t.waits_since = tests.h(2), t.first_reply_by, t.staff_worked)::text
   from tickets._heard(tests.ticket(1), 'staff', 77, tests.h(1), tests.h(2)) t), '(opener,t,77,01:00:00)',
  'staff, since their last word'
);
update tickets.ticket set warned_at = tests.h(2);
select is(
  (select row(t.waits_since = tests.h(2), t.said_at = tests.h(3), t.warned_at)::text
   from tickets._heard(tests.ticket(1), 'staff', 77, tests.h(3), tests.h(3)) t), '(t,t,)', 'whoever says more says it later'
);
select is(
  (select row(t.waits_for, t.waits_since = tests.h(4))::text
   from tickets._heard(tests.ticket(1), 'opener', 5, tests.h(4), tests.h(5)) t), '(staff,t)', 'the opener, since their first word'
);
select is(
  (select row(t.waits_since = tests.h(4), t.said_at = tests.h(6))::text
   from tickets._heard(tests.ticket(1), 'opener', 5, tests.h(6), tests.h(6)) t), '(t,t)', 'who asks again waits as long'
);
select tickets._heard(tests.ticket(1), 'staff', 78, tests.h(7), tests.h(7));
select is((tests.ticket(1)).first_reply_by, 77::bigint, 'the first answer stays the first');
select is((tests.ticket(1)).staff_worked, '4 hours', 'all waiting counts');

select * from finish();
rollback;
