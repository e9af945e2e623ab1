-- Specification of tickets._not_said: a room that is gone is noticed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets._not_said(1, '{"number": 1, "code": 50013}', tests.h());
select is((tests.ticket(1)).state, 'open', 'trouble is no loss');
select tickets._not_said(1, '{"number": 1, "code": 10003}', tests.h());
select is((select row(t.state, t.closed_because)::text from tests.ticket(1) t), '(gone,lost)', 'an unknown channel is');

select * from finish();
rollback;
