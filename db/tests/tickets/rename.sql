-- Specification of tickets.rename: what a room is called.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select throws_ok($$select tickets.rename(1, 1, 'x', 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener may not say');
select tickets.rename(1, 1, ' refund ', 77, 'k', tests.staff(), tests.h()),
  tickets.rename(1, 1, ' refund ', 77, 'k', tests.staff(), tests.h());
select is((select e.body ->> 'name' from outbox.effect e where e.path = '/channels/501'), 'refund', 'staff do, once');
select tests.clear_effects();
select tickets.rename(1, 1, null);
select is(
  (select e.body ->> 'name' from outbox.effect e where e.path = '/channels/501'), 'ticket-1', 'nothing: as its type says'
);
select throws_ok(format('select tickets.rename(1, 1, %L)', repeat('x', 101)), 'U0TXT', null, 'within limits');

select * from finish();
rollback;
