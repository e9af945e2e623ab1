-- Specification of tickets._set_clocks: clocks run while somebody waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select desk.set_target(1, 'normal', '1h', '2h', '8h', at => tests.h());
delete from outbox.due;
select tickets._set_clocks(tests.ticket(), tests.h());
select is(
  (select row(t.reply_due_at = tests.h(1), t.solve_due_at = tests.h(8))::text from tests.ticket(1) t), '(t,t)', 'for staff'
);
select results_eq('select tests.work()', array['tickets.ticket 1 target 01 12:30'], 'with a reminder before');
update tickets.ticket set first_reply_at = tests.h(), staff_worked = '3 hours';
select tickets._set_clocks(tests.ticket(1), tests.h());
select is(
  (select row(t.reply_due_at = tests.h(2), t.solve_due_at = tests.h(5))::text from tests.ticket(1) t), '(t,t)',
  'less what they had already'
);
update tickets.ticket set waits_for = 'opener';
update desk.type set warn_after = '6 hours';
select tickets._set_clocks(tests.ticket(1), tests.h());
select results_eq('select tests.work()', array['tickets.ticket 1 idle 01 18:00'], 'then for the opener alone');
update tickets.ticket set is_held = true;
select tickets._set_clocks(tests.ticket(1), tests.h());
select is_empty('select tests.work()', 'for nobody, while it is held');

select * from finish();
rollback;
