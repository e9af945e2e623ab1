-- Specification of outbox._run: a function runs, and its work is done, or neither.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(11);

select tests.schedule(5, '{"n": 1}') as work_id \gset
update outbox.due set error = 'earlier', sqlstate = 'XX000' where work_id = :work_id;
select lives_ok(format('select outbox._run(1, %s, tests.t(7))', :work_id), 'it runs');
select results_eq(
  'select guild_id, arguments, at from tests.ran', $$values (1::bigint, '{"n": 1}'::jsonb, tests.t(7))$$,
  'once, with the guild, the arguments and the time at which it runs'
);
select results_eq(
  'select state::text, finished_at, sqlstate, error from outbox.due',
  $$values ('done', tests.t(7), null::text, null::text)$$, 'the work is done'
);
select is((select count(*) from outbox.effect), 1::bigint, 'and its effect is queued');

select tests.schedule(arguments => '{"again": "one"}', key => 'one') as again \gset
do $$ begin perform outbox._run(1, d.work_id, tests.t(7)) from outbox.due d where d.key = 'one'; end $$;
select results_eq(
  $$select state::text, run_at from outbox.due where key = 'one' order by work_id$$,
  $$values ('pending', tests.t(7) + interval '1 day')$$,
  'a function may schedule its own key again: the next piece of work stands for it'
);

select tests.schedule(arguments => '{"fail": "Oh"}') as failing \gset
select tests.refuses(
  format('select outbox._run(1, %s, tests.t())', :failing), 'P0001', 'Oh',
  'what the function raises is raised, and nothing has happened'
);
select is((tests.due(:failing)).state::text, 'pending', 'the work is not done');
select throws_ok(format('select outbox._run(2, %s, tests.t())', :failing), 'P0002', null, 'work of another guild is a bug');

delete from outbox.handler;
select throws_ok(
  format('select outbox._run(1, %s, tests.t())', :failing), 'U0HDL', null,
  'a function that is not registered any more is not called'
);
insert into outbox.handler (function) values ('tests._gone; drop table tests.ran');
update outbox.due set function = 'tests._gone; drop table tests.ran' where work_id = :failing;
select throws_ok(
  format('select outbox._run(1, %s, tests.t())', :failing), '42883', null, 'the name is one, whatever it says'
);
select has_table('tests'::name, 'ran'::name, 'and no SQL');

select * from finish();
rollback;
