-- Specification of event._outcome: a comparison as its caller sees it.

begin;
select plan(1);
\ir ../../fixtures/guild.sql

select is(
  event._outcome(row(1, 7, now(), now(), 'refused', 0, 99, 50, 30, 2, 0, 0, 0, 7)::event.reconciliation),
  row(7, 'refused', 57, 30, 2, 0)::event.outcome, 'each figure in its place'
);

select * from finish();
rollback;
