-- Specification of tickets.delete: a room is deleted before its time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select throws_ok($$select tickets.delete(1, 1, 77, facts => tests.staff())$$, 'U0TNC', null, 'an open one is not');
select tickets.close(1, 1, at => tests.h());
select throws_ok($$select tickets.delete(1, 1, 5, facts => tests.anybody())$$, 'U0TST', null, 'nor by its opener');
select is((tickets.delete(1, 1, 77, 'k', tests.staff(), tests.h(1))).delete_at, tests.h(1), 'by staff');
select results_eq('select tests.work()', array['tickets.ticket 1 delete 01 13:00'], 'at once');

select * from finish();
rollback;
