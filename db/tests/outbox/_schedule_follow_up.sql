-- Specification of outbox._schedule_follow_up: the effect is done, and what follows is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(5);

select tests.queue('channel 101') as effect_id, tests.queue('channel 102') as other \gset
do $$ begin perform outbox._when_done(1, (select min(e.effect_id) from outbox.effect e), 'tests._work', '{"a": 1}'); end $$;
do $$ begin perform outbox._schedule_follow_up(1, (select max(e.effect_id) from outbox.effect e), 4711, tests.t()); end $$;
select is((select count(*) from outbox.due), 0::bigint, 'nothing follows from other effects');
do $$ begin perform outbox._schedule_follow_up(1, (select min(e.effect_id) from outbox.effect e), 4711, tests.t()); end $$;
select results_eq(
  'select guild_id, function, arguments, run_at from outbox.due',
  $$values (1::bigint, 'tests._work', '{"a": 1, "message_id": 4711}'::jsonb, tests.t())$$,
  'it is due at once, and knows the message'
);
select is((select count(*) from outbox.follow_up), 0::bigint, 'and once');
do $$ begin perform outbox._schedule_follow_up(1, (select min(e.effect_id) from outbox.effect e), 4711, tests.t()); end $$;
select is((select count(*) from outbox.due), 1::bigint, 'a second time nothing follows');
select lives_ok('select outbox._schedule_follow_up(1, 0, null, tests.t())', 'an effect nobody knows is no error');

select * from finish();
rollback;
