-- Specification of tickets._banned: who is banned has no ticket, but for appeals.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
update desk.type set is_appeal = true;
select tickets._banned(1, '{"number": 1, "case": 1}', tests.h());
select is((tests.ticket(1)).state, 'open', 'an appeal stays');
update desk.type set is_appeal = false;
select tickets._banned(1, '{"number": 1, "case": 1}', tests.h());
select is((tests.ticket(1)).closed_because, 'banned', 'others are closed');

select * from finish();
rollback;
