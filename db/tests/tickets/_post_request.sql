-- Specification of tickets._post_request: the other side is asked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff', null, tests.h(2));
select tickets._post_request(tests.ticket(1), tickets._request_row(tests.ticket(1), 'asked'));
select is((select e.body -> 'allowed_mentions' ->> 'users' from outbox.effect e), '["5"]', 'and pinged');
select results_eq('select tests.work()', array['tickets.ticket 1 request 01 14:00'], 'until it ends');

select * from finish();
rollback;
