-- Specification of tickets._request_row: a request as its card shows it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff', 'Solved?');
select is((tickets._request_row(tests.ticket(1), 'asked')).actor_id, 77::bigint, 'who asks');
select is((tickets._request_row(tests.ticket(1), 'asked')).asked_id, 5::bigint, 'and whom');
update desk.type set hides_staff = true;
select is((tickets._request_row(tests.ticket(1), 'asked')).actor_id, null, 'but where that is hidden');
update tickets.close_request set side = 'opener', actor_id = 5;
update tickets.ticket set claimed_by = 77;
select is((tickets._request_row(tests.ticket(1), 'asked')).asked_id, null, 'whoever it is');
update desk.type set hides_staff = false;
select is((tickets._request_row(tests.ticket(1), 'asked')).asked_id, 77::bigint, 'who has claimed it is asked by the opener');

select * from finish();
rollback;
