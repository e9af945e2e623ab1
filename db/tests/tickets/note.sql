-- Specification of tickets.note: what staff write down for each other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select throws_ok($$select tickets.note(1, 1, 'x', 5, facts => tests.anybody())$$, 'U0TST', null, 'members do not');
select is((tickets.note(1, 1, ' Rude ', 77, 'k', tests.staff(), tests.h())).text, 'Rude', 'staff do');
select is((tickets.note(1, 1, ' Rude ', 77, 'k', tests.staff(), tests.h())).text, 'Rude', 'the same key returns the same');
select throws_ok($$select tickets.note(1, 1, ' ')$$, 'U0TSR', null, 'it says something');

select * from finish();
rollback;
