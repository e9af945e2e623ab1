-- Specification of roles._is_slice_under_way: whether Discord has not answered a slice yet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
create function pg_temp.waits() returns boolean language sql as 'select roles._is_slice_under_way(b) from roles.bulk b';
select is(pg_temp.waits(), false, 'none has begun');
select tests.work(1);
select is(pg_temp.waits(), true, 'it is on its way');
select tests.clear_effects();
select is(pg_temp.waits(), false, 'and there');

select * from finish();
rollback;
