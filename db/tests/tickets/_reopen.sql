-- Specification of tickets._reopen: the same ticket, open again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tickets._admit(tests.ticket(1));
select tickets._close(tests.ticket(1), 'staff', 77, 'done', tests.h(1));
select tests.clear_effects();
select is(
  (select row(t.state, t.number, t.closed_at, t.waits_for)::text from tickets._reopen(tests.ticket(1), 5, tests.h(2)) t),
  '(open,1,,staff)',
  'under its number'
);
select results_eq(
  'select tests.effects()', array[
    'PUT /channels/501/permissions/5', 'POST /channels/501/messages tickets.notice',
    'PATCH /channels/501/messages/601 tickets.welcome'
  ],
  'its opener is let in, and told'
);
select is_empty('select tests.work()', 'the room is not deleted');
update tickets.ticket set state = 'gone', closed_at = tests.h(3);
select tests.clear_effects();
select is((tickets._reopen(tests.ticket(1), 5, tests.h(4))).state, 'opening', 'or there is a new room');
select results_eq('select tests.effects()', array['POST /guilds/1/channels'], 'that Discord makes');

select * from finish();
rollback;
