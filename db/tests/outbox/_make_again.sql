-- Specification of outbox._make_again: after two minutes without a word, it is sent again.

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
do $$
begin
  perform outbox._doubt(e, 'lost', tests.t(9)) from outbox.effect e;
  update outbox.due d set run_at = tests.t(9) where d.function = 'outbox._make_again';
end;
$$;
select is(tests.claim(10), null, 'an effect in doubt is not sent');
select outbox.run_due(c.guild_id, c.work_id, c.token, tests.t(129)) from outbox.claim_due(at => tests.t(129)) c;
select results_eq(
  'select state::text, run_at, finished_at, doubtful_since from outbox.effect',
  $$values ('pending', tests.t(129), null::timestamptz, null::timestamptz)$$, 'it is due again, with no doubt'
);
select is(
  (select mark from outbox.claim(at => tests.t(130))), format('[effect %s]', :effect_id),
  'under the same mark: the audit log still knows either by it'
);
select outbox._make_again(1, jsonb_build_object('effect_id', :effect_id), tests.t(131));
select is((select state::text from outbox.effect), 'claimed', 'what is in no doubt is left alone');
update outbox.effect set state = 'done', token = null;
select outbox._make_again(1, jsonb_build_object('effect_id', :effect_id), tests.t(131));
select is((select state::text from outbox.effect), 'done', 'as when the audit log has told');
select lives_ok($$select outbox._make_again(1, '{"effect_id": 0}', tests.t())$$, 'one that was pruned is no trouble');

select * from finish();
rollback;
