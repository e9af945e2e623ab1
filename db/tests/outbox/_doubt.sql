-- Specification of outbox._doubt: nobody knows whether something was made.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(6);

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

select effect_id from pg_temp.making() \gset
select is(outbox._doubt(tests.effect(:effect_id), 'lost', tests.t(9), 502, 0), 'unknown', 'it is unknown at once');
select results_eq(
  'select state::text, finished_at, doubtful_since, status, code, error, token, lease_until from outbox.effect',
  $$values ('unknown', tests.t(9), tests.t(), 502, 0, 'lost', null::uuid, null::timestamptz)$$,
  'since it was claimed; nobody holds it'
);
select results_eq(
  'select function, arguments, run_at from outbox.due',
  format($$values ('outbox._make_again', '{"effect_id": %s}'::jsonb, tests.t(129))$$, :effect_id),
  'the audit log has two minutes'
);
select is(tests.claim(1000), null, 'until then nothing is sent');
delete from outbox.due;
select effect_id from pg_temp.making() \gset
update outbox.effect set created_id = 4711 where effect_id = :effect_id;
select is(outbox._doubt(tests.effect(:effect_id), 'lost', tests.t(9)), 'done', 'unless it has told before');
select is((select arguments from outbox.due), '{"a": 1, "role_id": 4711}', 'then it is as if Discord had answered');

select * from finish();
rollback;
