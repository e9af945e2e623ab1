-- Specification of tickets._take_back_idle: an answer that came just in time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets._close(tests.ticket(1), 'idle', null, null, tests.h(1));
select is((tickets._take_back_idle(tests.ticket(1), 'staff', tests.h(1), tests.h(1))).state, 'closed', 'staff may write');
select is((tickets._take_back_idle(tests.ticket(1), 'opener', tests.h(1), tests.h(1))).state, 'open', 'the opener has answered');

select * from finish();
rollback;
