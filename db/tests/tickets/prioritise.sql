-- Specification of tickets.prioritise: how urgent it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select desk.set_target(1, 'high', '1h', at => tests.h());
select tests.ticket();
select throws_ok(
  $$select tickets.prioritise(1, 1, 'high', 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener may not say'
);
select is(
  (select row(r.priority, t.reply_due_at = tests.h(1))::text
   from tickets.prioritise(1, 1, 'high', 77, 'k', tests.staff(), tests.h()) r,
     lateral tests.ticket(r.number) t), '(high,t)', 'staff do'
);
select is(
  (tickets.prioritise(1, 1, 'high', 77, 'k', tests.staff(), tests.h())).priority, 'high', 'the same key returns the same'
);
select throws_ok($$select tickets.prioritise(1, 1, 'high')$$, 'U0TSA', null, 'it is so already');
select results_eq('select tests.steps()', array['prioritised 77 high'], 'it is a step of its timeline');

select * from finish();
rollback;
