-- Specification of tickets._request_row: a request as its card shows it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff', 'Solved?');
select is((tickets._request_row(tests.ticket(1), 'asked')).actor_id, 77::bigint, 'who asks');
update tickets.type set hides_staff = true;
select is((tickets._request_row(tests.ticket(1), 'asked')).actor_id, null, 'but where that is hidden');

select * from finish();
rollback;
