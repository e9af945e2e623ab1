-- Specification of tickets._target_due: staff hear of targets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.configure('tickets.staff_channel_id', '102');
select desk.set_target(1, 'normal', '1h', at => tests.h());
delete from outbox.due;
select tickets._set_clocks(tests.ticket(), tests.h());
select tests.run('tickets.ticket 1 target');
select results_eq('select tests.steps()', array['reminded reply_late'], 'a while before');
select results_eq('select tests.work()', array['tickets.ticket 1 target 01 13:00'], 'then');
select tests.run('tickets.ticket 1 target');
select results_eq('select tests.steps()', array['reminded reply_late', 'reply_late'], 'and when it is missed, once');

select * from finish();
rollback;
