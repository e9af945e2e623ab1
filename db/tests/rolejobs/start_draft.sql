-- Specification of rolejobs.start_draft: begins a rehearsed job.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.see(5, '{201}'), tests.see(6, '{}'), tests.see(7, '{202}');
create temp table draft as
select * from leveling.draft_role_job(1, 'give', 203, reason => 'party', facts => tests.rank(), actor_id => 61, at => tests.t());

create function pg_temp.begin(actor_id bigint default 61, key text default null, "position" integer default 15)
returns rolejobs.job_row language sql as $$
  select rolejobs.start_draft(
    1, (select d.number from draft d), 102, tests.rank("begin"."position"), "begin".actor_id, "begin".key, tests.t(5)
  )
$$;
select tests.refuses(
  'select pg_temp.begin(62)', 'U0NDF',
  'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.', 'it is who rehearsed it'
);
select tests.refuses(
  'select pg_temp.begin("position" => 1)', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'who may do so still'
);
create temp table first as select * from pg_temp.begin(key => 'k');
select results_eq(
  'select number, action, role_id, reason, actor_id, state, members, channel_id from first',
  $$values (1::bigint, 'give', 203::bigint, 'party', 61::bigint, 'running', 3::bigint, 102::bigint)$$, 'it begins'
);
select is(pg_temp.begin(key => 'k'), (select row(f.*)::rolejobs.job_row from first f), 'the same key again is the same job');
select is_empty('select from rolejobs.draft', 'it is rehearsed no longer');
select tests.refuses(
  'select pg_temp.begin()', 'U0NDF',
  'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.', 'and begins once'
);

select * from finish();
rollback;
