-- Specification of roles._hold_job: a job for the caller alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.refuses(
  $$select roles._hold_job(1, null, '{running}')$$, 'U0NJB', 'There is no job 1 in this server.', 'there is none'
);
select tests.start('give') is not null as started;
select is((roles._hold_job(1, null, '{running}')).number, 1::bigint, 'the latest');
select tests.refuses(
  $$select roles._hold_job(1, 7, '{running}')$$, 'U0NJB', 'There is no job 7 in this server.', 'or one that is there'
);
select tests.refuses(
  $$select roles._hold_job(1, 1, '{paused}')$$, 'U0JST', 'That cannot be done with job 1, which is running.', 'in the right state'
);
update roles.bulk set state = 'cancelled', ended_at = now(), is_undo = true;
select tests.refuses(
  $$select roles._hold_job(1, 1, '{cancelled}')$$, 'U0JST', 'That cannot be done with job 1, which is cancelled.',
  'what was undone is not undone again'
);

select * from finish();
rollback;
