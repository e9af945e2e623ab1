-- Specification of tickets._request_due: silence agrees.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets.request_close(1, 1, 'Solved?', '1 hour', 77, facts => tests.staff(), at => tests.h());
select tickets._request_due(1, '{"number": 1}', tests.h(0.5));
select is((tests.ticket(1)).state, 'open', 'not before its time');
select tests.run('tickets.ticket 1 request');
select is((select row(t.closed_because, t.closed_by)::text from tests.ticket(1) t), '(request,77)', 'then it is closed');

select * from finish();
rollback;
