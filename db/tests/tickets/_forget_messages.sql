-- Specification of tickets._forget_messages: what a member said.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, content)
values (1, 1, 10, tests.h(), 5, 'Ann', 'Help'), (1, 1, 11, tests.h(), 77, 'Sue', 'Yes');
insert into tickets.message_edit (guild_id, number, message_id, at, content) values (1, 1, 10, tests.h(), 'Hlp');
select is(tickets._forget_messages(1, 5), 1::bigint, 'is forgotten');
select results_eq(
  'select concat_ws('' '', m.author_name, m.content) from tickets.message m order by m.message_id', array['', 'Sue Yes'],
  'what others said stays'
);
select is((select count(*) from tickets.message_edit), 0::bigint, 'also what it said before');

select * from finish();
rollback;
