-- Specification of outbox._audit_entry: Discord's audit log tells what became of an effect.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(17);

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

select bot_id from app.guild where guild_id = 1 \gset
create function pg_temp.tell(
  effect_id bigint, made bigint default 4711, action integer default 30, guild_id bigint default 1, actor_id bigint default null
)
returns text language sql as $$
  select outbox._audit_entry(
    tell.guild_id, action, coalesce(tell.actor_id, (select g.bot_id from app.guild g where g.guild_id = 1)), made,
    'why ' || outbox._mark(tell.effect_id), tests.t(50)
  );
  select concat_ws(' ', e.state, e.created_id) from outbox.effect e where e.effect_id = tell.effect_id
$$;
create function pg_temp.deleted() returns text language sql as $$
  select string_agg(e.path, ' ' order by e.path) from outbox.effect e where e.method = 'DELETE'
$$;

-- While it is under way
select effect_id from pg_temp.making() \gset
select is(pg_temp.tell(:effect_id, action => 31), 'claimed', 'what was only changed tells nothing');
select is(pg_temp.tell(:effect_id, guild_id => 2), 'claimed', 'nor does another guild''s');
select is(pg_temp.tell(:effect_id, actor_id => 61), 'claimed', 'nor what somebody else did, whatever they wrote');
select is(pg_temp.tell(0), null, 'nor of an effect that nobody knows');
select is(pg_temp.tell(:effect_id), 'claimed 4711', 'an effect whose answer is on its way knows what it made');
select is((select count(*) from outbox.due), 0::bigint, 'which its answer will tell');
select is(
  (select outbox.report(1, e.effect_id, e.token, null, at => tests.t(51)) from outbox.effect e), 'done',
  'if it is lost, nothing is in doubt'
);
select is((select arguments from outbox.due), '{"a": 1, "role_id": 4711}', 'and what follows is told');
select is(pg_temp.tell(:effect_id), 'done 4711', 'the same again is no news');
select is(pg_temp.deleted(), null, 'and nothing was made twice');

-- Of two
select is(pg_temp.tell(:effect_id, 4712), 'done 4711', 'of two the first counts');
select is(pg_temp.deleted(), '/guilds/1/roles/4712', 'and the other is deleted');
delete from outbox.effect;
delete from outbox.due;

-- In doubt
select effect_id from pg_temp.making() \gset
do $$ begin perform outbox.report(1, e.effect_id, e.token, 502, at => tests.t(51)) from outbox.effect e; end $$;
select is(pg_temp.tell(:effect_id), 'done 4711', 'one that is unknown is done');
select results_eq(
  $$select arguments from outbox.due where function = 'tests._work'$$, $$values ('{"a": 1, "role_id": 4711}'::jsonb)$$,
  'and what follows is due'
);
delete from outbox.effect;
delete from outbox.due;

-- Tried again: the answer of the second try, though the first was carried out
select effect_id from pg_temp.making() \gset
do $$
begin
  perform pg_temp.tell(e.effect_id), outbox.report(1, e.effect_id, e.token, 403, 30005, at => tests.t(51)) from outbox.effect e;
end;
$$;
select is(
  (select concat_ws(' ', state, created_id) from outbox.effect), 'done 4711', 'a refusal of the second try refuses nothing'
);
delete from outbox.effect;
delete from outbox.hold;

-- Given up
select effect_id from pg_temp.making() \gset
do $$ begin perform outbox.report(1, e.effect_id, e.token, 400, 30005, at => tests.t(51)) from outbox.effect e; end $$;
select is(pg_temp.tell(:effect_id), 'dead', 'what was given up is not taken back');
select is(pg_temp.deleted(), '/guilds/1/roles/4711', 'and what it made is deleted');

select * from finish();
rollback;
