-- Specification of tickets._close: a ticket is closed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select tests.ticket();
select tickets._admit(tests.ticket(1));
select tests.clear_effects();
select is(
  (select row(t.state, t.closed_by, t.closed_because, t.close_reason)::text
   from tickets._close(tests.ticket(1), 'staff', 77, 'done', tests.h(2)) t), '(closed,77,staff,done)', 'by whom, and why'
);
select results_eq(
  'select tests.effects()', array['DELETE /channels/501/permissions/5', 'PATCH /channels/501/messages/601 tickets.welcome',
    'POST /channels/501/messages tickets.closed', 'POST /channels/@dm/messages tickets.farewell'],
  'the opener is locked out and told'
);
select results_eq('select tests.work()', array['tickets.ticket 1 delete 02 14:00'], 'the room is deleted later');
select is((tests.ticket(1)).staff_worked, '2 hours', 'what was waited is counted');
select results_eq('select tests.steps()', array['closed 77 done'], 'it is a step of its timeline');
select tests.clear_effects();
select is((tickets._close(tests.ticket(2, 'opening'), 'staff', 77, null, tests.h())).state, 'gone', 'one without a room is over');
select is_empty('select tests.effects()', 'nothing is to be done about it');
select tests.ticket(4, 'queued'), tests.ticket(3);
select tickets._close(tests.ticket(3), 'staff', 77, null, tests.h());
select results_eq(
  $$select w from tests.work() w where w ~ 'queue'$$, array['tickets.queue 1 01 12:00'], 'who waits has their turn'
);

select * from finish();
rollback;
