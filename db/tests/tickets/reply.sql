-- Specification of tickets.reply: staff speak through the bot.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
select desk.set_reply(1, 'hi', 'Hello {member}, this is {number}');
select throws_ok($$select tickets.reply(1, 1, 'hi', actor_id => 5, facts => tests.anybody())$$, 'U0TST', null, 'members do not');
select is(
  (tickets.reply(1, 1, 'hi', actor_id => 77, key => 'k', facts => tests.staff(), at => tests.h(1))).waits_for, 'opener',
  'it is an answer'
);
select is(
  (tickets.reply(1, 1, 'hi', actor_id => 77, key => 'k', facts => tests.staff(), at => tests.h(1))).waits_for, 'opener',
  'the same key returns the same'
);
select is((select e.facts ->> 'author_id' from outbox.effect e where e.card = 'tickets.said'), '77', 'it says who speaks');
select tests.clear_effects();
select tickets.reply(1, 1, text => 'No', is_anonymous => true, actor_id => 77, facts => tests.staff(), at => tests.h(2));
select is(
  (select row(e.facts ->> 'author_id', e.facts ->> 'text')::text from outbox.effect e where e.card = 'tickets.said'), '(,No)',
  'or not'
);
select is((tests.ticket(1)).first_reply_by, 77::bigint, 'who answered first is known');
select throws_ok($$select tickets.reply(1, 1, actor_id => 77, facts => tests.staff())$$, 'U0TSR', null, 'something is said');

select * from finish();
rollback;
