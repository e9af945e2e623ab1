-- Specification of tickets._follow_type: tickets follow their type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

update desk.type set warn_after = '1 hour';
select is_empty('select tests.work()', 'who sets it up says when it is done');
select desk._mark_changed(1, null, tests.h());
select results_eq('select tests.work()', array['tickets.type 1 01 12:00'], 'at once');
select tests.run('tickets.type 1');
select desk._mark_changed(1, 1, tests.h());
select results_eq('select tests.work()', array['tickets.type 1 01 12:00'], 'and again');

select * from finish();
rollback;
