-- Specification of tickets._tell_digest: what a new claimant must know.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, side, content)
values (1, 1, 1, tests.h(), 78, 'staff', 'Hi'), (1, 1, 2, tests.h(), 5, 'opener', 'Help'),
  (1, 1, 3, tests.h(), 77, 'staff', 'Yes');
select tickets._tell_digest(tests.ticket(1), 78, 77, 'Look');
select is(
  (select row(e.facts ->> 'unread', e.facts ->> 'last_text', e.facts ->> 'note')::text from outbox.effect e), '(2,Help,Look)',
  'what came after their last word, and what the opener said last'
);

select * from finish();
rollback;
