-- Specification of tickets.hold: clocks stand still.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select desk.set_target(1, 'normal', '4h', at => tests.h());
select tests.ticket();
select throws_ok($$select tickets.hold(1, 1, true, 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener may not stop them');
select is((tickets.hold(1, 1, true, 77, 'k', tests.staff(), tests.h(1))).is_held, true, 'staff may');
select is((tickets.hold(1, 1, true, 77, 'k', tests.staff(), tests.h(1))).is_held, true, 'the same key returns the same');
select is((select row(t.reply_due_at, t.staff_worked)::text from tests.ticket(1) t), '(,01:00:00)', 'what was waited is counted');
select throws_ok('select tickets.hold(1, 1)', 'U0TSA', null, 'it is so already');
select is(
  (select t.reply_due_at from tickets.hold(1, 1, false, at => tests.h(10)) r, lateral tests.ticket(1) t), tests.h(14),
  'they run again'
);
select tickets.request_close(1, 1, 'Done?', '1h', at => tests.h(11)), tickets.hold(1, 1, true, at => tests.h(11));
select is((select count(*) from tickets.close_request), 0::bigint, 'nothing closes it by itself');

select * from finish();
rollback;
