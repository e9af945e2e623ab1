-- Specification of tickets._passages: all that was written.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id) values (1, 1, 11, tests.h(), 5);
select bag_eq('select p.kind::text from tickets._passages(1) p', array['message', 'topic'], 'messages, answers and topics');
select is(
  tests.plan('select p.content from tickets._passages(1) p order by p.message_id desc limit 5') ~ '_passages', false,
  'it is a part of the statement'
);

select * from finish();
rollback;
