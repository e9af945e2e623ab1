-- Specification of tickets._withdraw_request: who goes on talking is not done.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff');
select tickets._withdraw_request(tests.ticket(1), 'staff', tests.h(1));
select is((select count(*) from tickets.close_request), 1::bigint, 'who asked may add something');
select tickets._withdraw_request(tests.ticket(1), 'opener', tests.h(1));
select is((select count(*) from tickets.close_request), 0::bigint, 'who was asked has answered');

select * from finish();
rollback;
