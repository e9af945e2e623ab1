-- Specification of rolejobs._failed: what Discord refuses of a job is counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 8), tests.start('give') is not null as started;
select tests.work(1);
create function pg_temp.fails(member_id bigint, code integer default 50013) returns void language sql as $$
  select rolejobs._failed(
    1, jsonb_build_object(
      'member_id', fails.member_id, 'role_id', 201, 'is_wanted', true, 'tried', 0, 'state', 'dead', 'code', fails.code
    ), tests.t(2)
  )
$$;
select pg_temp.fails(5), pg_temp.fails(6, 10007), pg_temp.fails(9);
select is(tests.outcomes(), '2 changed, 1 failed, 1 gone', 'in whom it was refused, and who had left before');
select results_eq(
  $$select key from outbox.due where function = 'roles._try_again' order by key$$,
  array['roles._try_again 5 201', 'roles._try_again 9 201'], 'and is tried again'
);
select pg_temp.fails(5, 10007);
select is(tests.outcomes(), '2 changed, 1 failed, 1 gone', 'once');
delete from outbox.effect;
select tests.work(3);
select is(tests.job(), 'done', 'the job goes on to its end');
update rolejobs.job set channel_id = 102, message_id = 900;
select pg_temp.fails(7);
select results_eq(
  $$select card, facts ->> 'failed' from outbox.effect$$, $$values ('rolejobs.job', '2')$$,
    'what comes afterwards is shown as well'
);
select rolejobs.undo(1, at => tests.t(10)) is not null as undone;
select tests.work(11);
select is(tests.outcomes(), '1 gone, 3 undone', 'what failed is taken back with what did not');
select pg_temp.fails(8);
select is(tests.outcomes(), '1 gone, 3 undone', 'an undoing that fails is not counted');

select * from finish();
rollback;
