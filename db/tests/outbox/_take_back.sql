-- Specification of outbox._take_back: what a dead dispatcher held.

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

do $$ begin perform tests.queue('member 501'), pg_temp.making(), outbox._take_back(tests.t(60)); end $$;
select is(tests.states(), '2 claimed', 'until its lease ends an effect is its dispatcher''s');
do $$ begin perform outbox._take_back(tests.t(61)); end $$;
select results_eq(
  'select lane, state::text, doubtful_since, token from outbox.effect order by lane',
  $$values ('member 501', 'pending', tests.t(), null::uuid), ('roles', 'unknown', tests.t(), null)$$,
  'then it may be repeated, or else nobody knows'
);
select is(
  (select count(distinct error) from outbox.effect where error = 'the dispatcher vanished while it held this effect'), 1::bigint,
  'it is known why'
);
select is((select count(*) from outbox.due where function = 'outbox._make_again'), 1::bigint, 'and when it is known');

select * from finish();
rollback;
