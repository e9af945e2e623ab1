-- Specification of roles.cancel_job: a job ends.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select roles.pause_job(1) is not null as paused;
select is((roles.cancel_job(1)).state, 'cancelled', 'also one that is paused');
select tests.work(1);
select is(tests.outcomes(), '2 waiting', 'nobody else has their turn');
select tests.refuses('select roles.cancel_job(1)', 'U0JST', 'That cannot be done with job 1, which is cancelled.', 'once');
select is((tests.start('give', seconds => 9)).number, 2::bigint, 'another one may begin');

select * from finish();
rollback;
