-- Specification of tickets._request_posted: where a request is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff');
select tickets._request_posted(1, '{"number": 1, "message_id": 700, "asked_at": "2026-01-01T12:00:00Z"}', tests.h());
select is((select r.message_id from tickets.close_request r), 700::bigint, 'its message is known');
update tickets.close_request set at = tests.h(1), message_id = null;
select tickets._request_posted(1, '{"number": 1, "message_id": 700, "asked_at": "2026-01-01T12:00:00Z"}', tests.h());
select is((select r.message_id from tickets.close_request r), null, 'that of an earlier one is another');
select tests.clear_effects();
delete from tickets.close_request;
select tickets._request_posted(1, '{"number": 1, "message_id": 701}', tests.h());
select results_eq('select tests.effects()', array['DELETE /channels/501/messages/701'], 'one that is over is deleted');

select * from finish();
rollback;
