-- Specification of tickets._listen: all that was heard is taken in.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(1), tests.ticket(2, 'open', 6);
select tests.say(77, tests.h(2), 501, role_ids => '{201}'), tests.say(77, tests.h(3), 502, role_ids => '{201}');
select outbox._run(1, d.work_id, tests.h(3)) from outbox.due d where d.function = 'tickets._listen';
select results_eq('select t.waits_for::text from tickets.ticket t', array['opener', 'opener'], 'in every ticket');
select is((select count(*) from tickets.inbox), 0::bigint, 'once');
select tests.ticket(n, 'open', 1000 + n), tests.say(77, tests.h(4), 500 + n::integer, role_ids => '{201}', n => n::integer)
from generate_series(10, 64) n;
delete from outbox.due;
select tickets._listen(1, null, tests.h(5));
select is(
  (select row(count(*), (select count(*) from outbox.due d where d.function = 'tickets._listen'))::text from tickets.inbox),
  '(5,1)',
  'fifty at a time'
);

select * from finish();
rollback;
