-- Specification of desk.remove_reply: a reply is taken away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.set_reply(1, 'hi', 'Hello'), desk.set_reply(1, 'hi', 'Hallo', 'de');
select throws_ok($$select desk.remove_reply(1, 'hi', 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select is((desk.remove_reply(1, 'hi', 900, facts => tests.lead())).name, 'hi', 'in all languages');
select tests.refuses($$select desk.remove_reply(1, 'hi')$$, 'U0TSR', 'There is no saved reply "hi".', 'once');

select * from finish();
rollback;
