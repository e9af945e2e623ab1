-- Specification of tickets.rehearse_closing: what would be closed, before it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket(1), tests.ticket(2, 'open', 6), tests.ticket(3, 'open', 7);
update tickets.ticket set waits_for = 'opener' where number in (1, 2);
update tickets.ticket set is_held = true where number = 2;
select results_eq(
  $$select r.number, r.warned_at, r.closed_at from tickets.rehearse_closing(1, '1', '2h', '3h', at => tests.h()) r$$,
  $$values (1::bigint, tests.h(2), tests.h(5))$$, 'those whose openers owe an answer'
);
select is(
  (select r.warned_at from tickets.rehearse_closing(1, '1', '2h', '3h', at => tests.h(9)) r), tests.h(9),
  'at once, if that was long ago'
);
select throws_ok($$select tickets.rehearse_closing(1, '1', 'soon')$$, 'U0DUR', null, 'a duration is one');
select throws_ok(
  $$select tickets.rehearse_closing(1, '1', '2h', viewer_id => 77, facts => tests.staff())$$, 'U0TLD', null,
  'for those who set it'
);

select * from finish();
rollback;
