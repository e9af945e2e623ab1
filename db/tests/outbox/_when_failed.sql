-- Specification of outbox._when_failed: what is to be done after an effect failed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(3);

select tests.queue('channel 101') as effect_id \gset
do $$
begin
  perform outbox._when_done(1, e.effect_id, 'tests._work', '{"a": 1}'), outbox._when_failed(1, e.effect_id, 'tests._work',
    '{"a": 2}')
  from outbox.effect e;
end;
$$;
select results_eq(
  'select arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('{"a": 1}'::jsonb, false), ('{"a": 2}', true)$$, 'it is kept with the effect, beside what follows success'
);
select throws_ok(
  format('select outbox._when_failed(1, %s, ''app._nothing'', ''{}'')', :effect_id), 'U0HDL', null,
  'a function nobody registered is refused'
);
select is((select count(*) from outbox.due), 0::bigint, 'nothing is due before it fails');

select * from finish();
rollback;
