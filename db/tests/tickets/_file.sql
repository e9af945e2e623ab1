-- Specification of tickets._file: a ticket has the next number.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select is(
  (select row(t.number, t.state, t.priority)::text
   from tickets._file(jsonb_populate_record(null::tickets.ticket, '{"guild_id": 1, "member_id": 5, "asked_at": "2026-01-01"}'),
     desk._require_kind(1, '1')) t),
  '(1,queued,normal)', 'and waits'
);

select * from finish();
rollback;
