-- Specification of tickets._count_wait: working time is counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

insert into desk.working_hours values (1, 0, 4, '09:00', '13:00');
select is((tickets._count_wait(tests.ticket(), null, tests.h(5))).staff_worked, '1 hour', 'not the evening');
select is((tests.ticket(1)).first_reply_at, null, 'without an answer');
select is(
  (
    select row(t.first_reply_at = tests.h(6), t.first_reply_worked)::text
      from tickets._count_wait(tests.ticket(1), 77, tests.h(6)) t
  ),
  '(t,01:00:00)', 'or with one'
);
update tickets.ticket set is_held = true;
select is((tickets._count_wait(tests.ticket(1), 77, tests.h(9))).staff_worked, '2 hours', 'what is held does not count');

select * from finish();
rollback;
