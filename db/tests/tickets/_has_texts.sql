-- Specification of tickets._has_texts: whether there is anything to forget.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
select is(tickets._has_texts(1, 1), false, 'nothing');
insert into tickets.answer values (1, 1, 1, 'What?', 'This');
select is(tickets._has_texts(1, 1), true, 'an answer');
delete from tickets.answer;
update tickets.ticket set topic = 'Money';
select is(tickets._has_texts(1, 1), true, 'a topic');

select * from finish();
rollback;
