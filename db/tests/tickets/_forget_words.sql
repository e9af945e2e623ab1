-- Specification of tickets._forget_words: what a member answered and noted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(), tests.ticket(2, 'open', 6);
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1), (1, 2,
  1, 'What?', 'That', 1);
select tickets.note(1, 2, 'Rude', 77, facts => tests.staff()), tickets.note(1, 2, 'Nice', 78, facts => tests.staff());
select tickets.set_topic(1, 2, 'Money', 77, facts => tests.staff()), tickets.prioritise(1, 2, 'high', 77, facts => tests.staff());
select tickets._forget_words(1, 5), tickets._forget_words(1, 77);
select results_eq('select a.answer from tickets.answer a order by a.number', array[null, 'That'], 'answers');
select results_eq('select n.text from tickets.staff_note n order by n.note_id', array[null, 'Nice'], 'notes');
select results_eq('select tests.steps(2)', array['topic_set 77', 'prioritised 77 high'], 'words, not choices');

select * from finish();
rollback;
