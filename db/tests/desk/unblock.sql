-- Specification of desk.unblock: who may open tickets again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.block(1, 5, reason => 'spam', at => tests.h());
select throws_ok($$select desk.unblock(1, 5, 6, facts => tests.anybody())$$, 'U0TST', null, 'members may not');
select is((desk.unblock(1, 5, 77, facts => tests.staff())).reason, 'spam', 'staff may');
select tests.refuses($$select desk.unblock(1, 5)$$, 'U0TBL', 'They are not blocked from tickets.', 'once');

select * from finish();
rollback;
