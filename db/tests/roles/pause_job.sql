-- Specification of roles.pause_job: a job waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select is((roles.pause_job(1, 1, tests.rank(), 61)).state, 'paused', 'it waits');
select tests.refuses('select roles.pause_job(1)', 'U0JST', 'That cannot be done with job 1, which is paused.', 'once');
select tests.refuses('select roles.pause_job(1, 2)', 'U0NJB', 'There is no job 2 in this server.', 'if there is one');
select tests.refuses(
  'select roles.pause_job(1, 1, tests.rank(permissions => 0), 61)', 'U0PRM', 'You need the permission "Manage Roles" for that.',
  'by who may'
);

select * from finish();
rollback;
