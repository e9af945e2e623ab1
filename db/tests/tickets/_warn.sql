-- Specification of tickets._warn: a warning says when.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets._warn(tests.ticket(), tests.h(3));
select is(
  (select row(e.card, e.facts ->> 'member_id', e.expires_at = tests.h(3))::text from outbox.effect e), '(tickets.warning,5,t)',
  'to whom'
);

select * from finish();
rollback;
