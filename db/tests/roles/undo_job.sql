-- Specification of roles.undo_job: what a job did is taken back.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select tests.refuses('select roles.undo_job(1)', 'U0JST', 'That cannot be done with job 1, which is running.',
  'not while it runs');
select tests.work(0), tests.clear_effects(), tests.work(1);
select is((roles.undo_job(1, 1, at => tests.t(5))).is_undo, true, 'it runs backwards');
select tests.work(5);
select is(tests.told(), '5-201 6-201', 'what it gave is taken');
select tests.work(6);
select is(tests.job(), 'undone', 'until it is undone');
select tests.refuses('select roles.undo_job(1)', 'U0JST', 'That cannot be done with job 1, which is undone.', 'once');
select tests.start('give', 202, 10) is not null as started;
select tests.refuses(
  'select roles.undo_job(1, 1, tests.rank(1), 61)', 'U0JST', 'That cannot be done with job 1, which is undone.', 'for good'
);
select roles.cancel_job(1) is not null as cancelled;
select tests.refuses(
  'select roles.undo_job(1, 2, tests.rank(2), 61)', 'U0ABV',
  'The role "Silver" is not below your own highest role, so it is not yours to give or take.', 'by who might have begun it'
);
select tests.start('give', 203, 20) is not null as started;
select tests.refuses(
  'select roles.undo_job(1, 2)', 'U0JRN', 'Job 3 is not over yet. Wait for its end, or cancel it.', 'and one at a time'
);

select * from finish();
rollback;
