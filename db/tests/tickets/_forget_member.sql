-- Specification of tickets._forget_member: what a member wrote is forgotten, the record stays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
update tickets.ticket set topic = 'Money';
insert into tickets.message (guild_id, number, message_id, at, author_id, content) values (1, 1, 10, tests.h(), 5, 'Help');
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1);
insert into tickets.participant (guild_id, number, member_id, at) values (1, 1, 5, tests.h());
select is(tickets._forget_member(1, 5), 1::bigint, 'a message');
select is(tickets._forget_member(1, 5), 0::bigint, 'once');
select is(tickets._has_texts(1, 1), false, 'nothing of it is known');
select is_empty('select from tickets.participant', 'they are nobody''s guest');
select is((select row(t.member_id, t.state)::text from tests.ticket(1) t), '(5,open)', 'that there was a ticket is');

select * from finish();
rollback;
