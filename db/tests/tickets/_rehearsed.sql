-- Specification of tickets._rehearsed: whose openers owe an answer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket(), tests.ticket(2), tests.ticket(3);
update tickets.ticket set waits_for = 'opener' where number in (1, 2);
update tickets.ticket set is_held = true where number = 2;
select results_eq(
  $$select r.number, r.warned_at, r.closed_at
    from tickets._rehearsed(1, 1, '2 hours', '1 hour', tests.h(5)) r$$,
  $$values (1::bigint, tests.h(5), tests.h(6))$$, 'at once, where it is long enough ago'
);

select * from finish();
rollback;
