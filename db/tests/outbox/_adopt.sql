-- Specification of outbox._adopt: an effect is done after all.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(4);

-- An effect that makes a role, claimed at noon.
create function pg_temp.making(path text default '/guilds/1/roles') returns outbox.effect language plpgsql as $$
declare
  v_effect outbox.effect;
begin
  insert into outbox.effect (guild_id, lane, method, path, queued_at, run_at)
  values (1, 'roles', 'POST', making.path, tests.t(), tests.t())
  returning * into v_effect;
  perform outbox._when_done(1, v_effect.effect_id, 'tests._work', '{"a": 1}'),
    outbox._when_failed(1, v_effect.effect_id, 'tests._work', '{"b": 2}');
  perform from outbox.claim(at => tests.t());
  return (tests.effect(v_effect.effect_id));
end;
$$;

update outbox.effect set error = 'lost', code = 5, doubtful_since = tests.t();
select effect_id from pg_temp.making() \gset
select is(outbox._adopt(tests.effect(:effect_id), 4711, tests.t(9)), 'done', 'it is done');
select results_eq(
  'select state::text, created_id, finished_at, code, error, doubtful_since, token, lease_until from outbox.effect',
  $$values (
    'done', 4711::bigint, tests.t(9), null::integer, null::text, null::timestamptz, null::uuid, null::timestamptz
  )$$,
  'knows what it made, is in no doubt, and nobody holds it'
);
select results_eq(
  'select arguments, run_at from outbox.due', $$values ('{"a": 1, "role_id": 4711}'::jsonb, tests.t(9))$$,
  'what is to follow is due, and told the id'
);
do $$ begin perform outbox._adopt(e, 4711, tests.t(10)) from outbox.effect e; end $$;
select is((select count(*) from outbox.due), 1::bigint, 'once');

select * from finish();
rollback;
