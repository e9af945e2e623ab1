-- Specification of tickets._forget_texts: words go, the record stays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, content) values (1, 1, 10, tests.h(), 5, 'Help');
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1);
select tickets.note(1, 1, 'Rude'), tickets.set_topic(1, 1, 'Money'), tickets.prioritise(1, 1, 'high');
select tickets._forget_texts(1, 1);
select is(tickets._has_texts(1, 1), false, 'words');
select is((select count(*) from tickets.message), 1::bigint, 'not that there were some');
select results_eq('select tests.steps()', array['topic_set', 'prioritised high'], 'nor what was chosen');

select * from finish();
rollback;
