-- Specification of tickets._has_texts: whether there is anything to forget.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
select is(tickets._has_texts(1, 1), false, 'nothing');
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1);
select is(tickets._has_texts(1, 1), true, 'an answer');
delete from tickets.answer;
update tickets.ticket set topic = 'Money';
select is(tickets._has_texts(1, 1), true, 'a topic');

select * from finish();
rollback;
