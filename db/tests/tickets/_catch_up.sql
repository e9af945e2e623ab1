-- Specification of tickets._catch_up: what was heard is taken in.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
select tests.say(5, tests.h(1), 501), tests.say(77, tests.h(2), 501, role_ids => '{201}'), tests.say(5, tests.h(3), 101);
select tickets._catch_up(tests.ticket(1));
select results_eq(
  'select m.author_id, m.side::text from tickets.message m order by m.message_id',
  $$values (5::bigint, 'opener'), (77, 'staff')$$,
  'those in its room'
);
select is(
  (select row(t.waits_for, t.first_reply_at = tests.h(2))::text from tests.ticket(1) t), '(opener,t)', 'staff have answered'
);
create temp table before as select m.message_id from tickets.message m order by 1;
select event.messages(array[tests.message(77, tests.h(2), 501, role_ids => '{201}')]);
select tickets._catch_up(tests.ticket(1));
select results_eq('select m.message_id from tickets.message m order by 1', 'select b.message_id from before b',
  'told again it changes nothing');
select event.messages(array[
  tests.message(5, tests.h(4), 501), tests.message(5, tests.h(5), 501), tests.message(77, tests.h(6), 501, role_ids => '{201}'),
  tests.message(5, tests.h(7), 501), tests.message(5, tests.h(8), 501)
]);
select tickets._catch_up(tests.ticket(1));
select is(
  (select row(t.waits_for, t.waits_since = tests.h(7), t.said_at = tests.h(8))::text from tests.ticket(1) t), '(staff,t,t)',
  'in a batch each side has its turns'
);
select is((tests.ticket(1)).staff_worked, '4 hours', 'and every wait counts');
select event.messages(array[tests.message(0, tests.h(9), 501)]), tickets._catch_up(tests.ticket(1));
select is((select count(*) from tickets.message), 7::bigint, 'what applications write is read when it closes');

select * from finish();
rollback;
