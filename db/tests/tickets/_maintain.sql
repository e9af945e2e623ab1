-- Specification of tickets._maintain: texts are forgotten, the record stays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket(1), tests.ticket(2, 'open', 6);
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
values (1, 1, 10, tests.h(), 5, 'Help'), (1, 2, 11, tests.h(), 6, 'Help');
update tickets.ticket set state = 'gone', closed_at = tests.h() where number = 1;
select is(tickets._maintain(1, tests.h(24 * 29), 2000), 0::bigint, 'not before their time');
select is(tickets._maintain(1, tests.h(24 * 31), 2000), 100::bigint, 'then');
select results_eq(
  'select m.content from tickets.message m order by m.message_id', array[null, 'Help'], 'of tickets that are over'
);
select is(tickets._maintain(1, tests.h(24 * 31), 2000), 0::bigint, 'once');
select tests.ticket(3, 'failed', 7);
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 3, 1, 'What?', 'This', 1);
select is(tickets._maintain(1, tests.h(24 * 31), 2000), 100::bigint, 'one that failed was never closed');

select * from finish();
rollback;
