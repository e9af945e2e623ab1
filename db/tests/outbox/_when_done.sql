-- Specification of outbox._when_done: what is to be done after an effect.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(3);

select tests.queue('channel 101') as effect_id \gset
do $$ begin perform outbox._when_done(1, (select e.effect_id from outbox.effect e), 'tests._work', '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments from outbox.follow_up', $$values ('tests._work', '{"a": 1}'::jsonb)$$, 'it is kept with the effect'
);
select throws_ok(
  format('select outbox._when_done(1, %s, ''app._maintain_nothing'', ''{}'')', :effect_id), 'U0HDL', null,
  'a function nobody registered is refused'
);
select is((select count(*) from outbox.due), 0::bigint, 'nothing is due before the effect is done');

select * from finish();
rollback;
