-- Specification of tickets._notice: each is said once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(tickets._notice(tests.ticket(), tests.h(2), 0::smallint, 'reply_late', tests.h()), 0::smallint, 'not before its time');
select is(tickets._notice(tests.ticket(1), tests.h(2), 0::smallint, 'reply_late', tests.h(1.5)), 1::smallint, 'near');
select is(tickets._notice(tests.ticket(1), tests.h(2), 1::smallint, 'reply_late', tests.h(2)), 2::smallint, 'missed');
select results_eq('select tests.steps()', array['reminded reply_late', 'reply_late'], 'as the timeline has it');

select * from finish();
rollback;
