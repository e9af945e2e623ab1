-- Specification of desk._saved_text: what is said often.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.set_reply(1, 'hi', 'Hello'), desk.set_reply(1, 'hi', 'Hallo', 'de'), desk.set_reply(1, 'ja', 'Ja', 'de');
select is(desk._saved_text(1, ' hi '), 'Hello', 'in the guild''s language');
select is(desk._saved_text(1, 'ja'), 'Ja', 'else in what there is');
select tests.refuses($$select desk._saved_text(1, 'x')$$, 'U0TSR', 'There is no saved reply "x".', 'nothing else');

select * from finish();
rollback;
