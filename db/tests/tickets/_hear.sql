-- Specification of tickets._hear: what is written in rooms of tickets is kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tests.say(5, tests.h(1), 501), tests.say(77, tests.h(2), 501, role_ids => '{201}'), tests.say(5, tests.h(3), 101);
select results_eq(
  'select h.author_id, h.role_ids from tickets.inbox h order by h.message_id',
  $$values (5::bigint, '{}'::bigint[]), (77, '{201}')$$, 'that in its room'
);
select results_eq(
  $$select distinct d.function from outbox.due d where d.function ~ '^tickets'$$, array['tickets._listen'],
    'to be taken in at once'
);
select is((tests.ticket(1)).waits_for, 'staff', 'which no other message waits for');
delete from outbox.due;
select event.messages(array[tests.message(5, tests.h(1), 501), tests.message(0, tests.h(9), 501)]);
select is((select count(*) from outbox.due d), 0::bigint, 'told again, or by an application, it is nothing');
update tickets.ticket set state = 'gone';
select tests.say(5, tests.h(10), 501);
select is((select count(*) from tickets.inbox), 2::bigint, 'a room that is gone has none');

select * from finish();
rollback;
