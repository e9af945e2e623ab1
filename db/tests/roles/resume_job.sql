-- Specification of roles.resume_job: a job goes on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select tests.refuses('select roles.resume_job(1)', 'U0JST', 'That cannot be done with job 1, which is running.', 'it runs');
select roles.pause_job(1) is not null as paused;
select is((roles.resume_job(1, at => tests.t(50))).state, 'running', 'it goes on');
select is(tests.due(), 50, 'at once');

select * from finish();
rollback;
