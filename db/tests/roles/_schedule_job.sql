-- Specification of roles._schedule_job: a slice of a job is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 5);
select tests.start('give') is not null as started;
select roles._schedule_job(b, tests.t(9)) from roles.bulk b;
select is(tests.due(), 9, 'at that time, and no other');

select * from finish();
rollback;
