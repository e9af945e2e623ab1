-- Specification of roles._change_job: a job is paused, resumed, cancelled or undone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

\ir ../../fixtures/roles_jobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
create function pg_temp.change(verb text, allowed text, state text, key text default null) returns text language sql as $$
  select (roles._change_job(
    change.verb, 1, 1, change.allowed::roles.job_state[], change.state::roles.job_state, tests.rank(), 61, change.key, tests.t(5)
  )).state
$$;
select is(pg_temp.change('pause', '{running}', 'paused', 'k'), 'paused', 'it has another state');
select is(pg_temp.change('pause', '{running}', 'paused', 'k'), 'paused', 'the same key again changes nothing');
select tests.refuses(
  $$select pg_temp.change('pause', '{running}', 'paused')$$, 'U0JST', 'That cannot be done with job 1, which is paused.',
  'only from a state that allows it'
);
select is(pg_temp.change('cancel', '{paused}', 'cancelled'), 'cancelled', 'it may be over');
select is((select ended_at from roles.bulk), tests.t(5), 'with an end');
select is(pg_temp.change('undo', '{cancelled}', 'running'), 'running', 'and begin again, backwards');
select results_eq('select is_undo, ended_at from roles.bulk', 'values (true, null::timestamptz)', 'as is known');
select is(tests.due(), 5, 'at once');
select is(
  (select string_agg(function, ' ' order by audit_id) from app.audit where function ~ '_job$'),
  'roles.start_job roles.pause_job roles.cancel_job roles.undo_job', 'each is told in the audit by its name'
);

select * from finish();
rollback;
