-- Specification of tickets._lose_room: a room that somebody deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select tickets._lose_room(tests.ticket(1), tests.h(1));
select is(
  (select row(t.state, t.closed_because, t.is_partial, t.staff_worked)::text from tests.ticket(1) t), '(gone,lost,t,01:00:00)',
  'it is over'
);
select lives_ok('select tickets._lose_room(tests.ticket(1), tests.h(1))', 'once');
select results_eq('select tests.steps()', array['deleted'], 'as its timeline has it');
select tests.ticket(2);
select tickets._close(tests.ticket(2), 'staff', 77, null, tests.h());
select tickets._lose_room(tests.ticket(2), tests.h(1));
select is((tests.ticket(2)).closed_because, 'staff', 'one that was closed stays closed by whom it was');

select * from finish();
rollback;
