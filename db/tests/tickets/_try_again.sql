-- Specification of tickets._try_again: once more, otherwise.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets._try_again(tests.ticket(), 3, true);
select is(
  (select row(e.body ->> 'name', e.body ->> 'parent_id')::text from outbox.effect e), '(ticket,)', 'elsewhere, and neutral'
);

select * from finish();
rollback;
