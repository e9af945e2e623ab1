-- Specification of tickets._fail: everybody concerned is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.configure('tickets.staff_channel_id', '102');
select tickets._fail(tests.ticket(), 'Missing Permissions', tests.h());
select is((select row(t.state, t.failure)::text from tests.ticket(1) t), '(failed,"Missing Permissions")', 'it failed');
select results_eq(
  'select tests.effects()',
  array['POST /channels/@dm/messages tickets.failed', 'POST /channels/102/messages tickets.notice'], 'the opener and staff know'
);
select results_eq('select tests.steps()', array['failed Missing Permissions'], 'once');

select * from finish();
rollback;
