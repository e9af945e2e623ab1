-- Specification of tickets._was_said: it is a message of theirs.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
select tickets._was_said(1, '{"number": 1, "message_id": 700, "author_id": 77, "text": "No", "is_anonymous": true}', tests.h());
select is(
  (select row(m.author_id, m.side, m.is_anonymous, m.content)::text from tickets.message m), '(77,staff,t,No)', 'and hidden'
);

select * from finish();
rollback;
