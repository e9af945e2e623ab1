-- Specification of tickets._move_room: a room goes to its category.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets._move_room(tests.ticket(1), 100);
select tickets._move_room(tests.ticket(1), null);
select results_eq(
  $$select e.body -> 0 ->> 'parent_id' from outbox.effect e where e.lane = 'channels' order by e.effect_id$$,
    $$values ('100'), (null)$$, 'to one, or to none'
);
select is((select count(*) from outbox.follow_up f where f.function = 'tickets._move_refused'), 2::bigint,
  'what Discord says is heard');

select * from finish();
rollback;
