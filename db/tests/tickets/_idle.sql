-- Specification of tickets._idle: a ticket does not wait for ever.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(9);

update desk.type set warn_after = '2 hours', close_after = '3 hours';
select tests.ticket();
select tickets._heard(tests.ticket(1), 'staff', 77, tests.h(), tests.h());
select tickets._heard(tests.ticket(1), 'staff', 77, tests.h(1), tests.h(1));
select tests.run('tickets.ticket 1 idle');
select results_eq('select tests.work()', array['tickets.ticket 1 idle 01 15:00'], 'whoever says more begins anew');
select tests.run('tickets.ticket 1 idle');
select results_eq('select tests.effects()', array['POST /channels/501/messages tickets.warning'], 'the opener is warned');
select results_eq('select tests.work()', array['tickets.ticket 1 idle 01 18:00'], 'and has some time');
select tickets._heard(tests.ticket(1), 'opener', 5, tests.h(4), tests.h(4));
select is_empty('select tests.work()', 'an answer ends that');
select is((tests.ticket(1)).warned_at, null, 'and the warning');
select tickets._heard(tests.ticket(1), 'staff', 77, tests.h(5), tests.h(5));
select tests.run('tickets.ticket 1 idle');
select tests.run('tickets.ticket 1 idle');
select is((select row(t.state, t.closed_because)::text from tests.ticket(1) t), '(closed,idle)', 'without one it is closed');
select tests.configure('tickets.staff_channel_id', '102');
update desk.type set remind_after = '1 hour';
select tests.ticket(2);
select tickets._set_clocks(tests.ticket(2), tests.h());
select tests.clear_effects();
select tests.run('tickets.ticket 2 idle');
select results_eq('select tests.effects()', array['POST /channels/102/messages tickets.notice'], 'staff are reminded');
select is((tests.ticket(2)).state, 'open', 'nothing is closed while they owe an answer');
select results_eq($$select w from tests.work() w where w ~ 'idle'$$, array['tickets.ticket 2 idle 01 14:00'], 'and again');

select * from finish();
rollback;
