-- Specification of tickets._reply_text: what is said.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
select desk.set_reply(1, 'hi', 'Hello {member}, {number} of {type}'), desk.set_reply(1, 'hi', 'Hallo', 'de'),
  desk.set_reply(1, 'ja', 'Ja', 'de');
select is(tickets._reply_text(tests.ticket(1), 'hi', null), 'Hello <@5>, 1 of Support', 'in the guild''s language');
select is(tickets._reply_text(tests.ticket(1), 'ja', null), 'Ja', 'else in what there is');
select is(tickets._reply_text(tests.ticket(1), null, ' {member} '), '{member}', 'a text is as it is');
select tests.refuses(
  $$select tickets._reply_text(tests.ticket(1), 'x', null)$$, 'U0TSR', 'There is no saved reply "x".', 'a reply that there is not'
);
select tests.refuses(
  $$select tickets._reply_text(tests.ticket(1), 'ja', 'Nein')$$, 'U0TSR', 'Name a saved reply or write a text, not both.',
  'two at once, of which one would be lost'
);
select is(tickets._reply_text(tests.ticket(1), 'ja', ' '), 'Ja', 'nothing is no text');
select tests.refuses(
  $$select tickets._reply_text(tests.ticket(1), null, ' ')$$, 'U0TSR',
  'There is nothing to say: name a saved reply, or write a text of 1 to 2,000 characters.', 'nothing'
);

select * from finish();
rollback;
