-- Specification of imports.commit: an import is adopted.

begin;
\ir ../../fixtures/guild.sql
select plan(15);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900, "level": 2}, {"id": "x"}]') is not null as staged;
create function pg_temp.commit(number bigint, key text default null, actor_id bigint default null) returns text language sql as $$
  select format('%s %s', c.state, c.changed)
  from imports.commit(1, commit.number, 'level', key => commit.key, actor_id => commit.actor_id) c
$$;
select is(pg_temp.commit(1, 'k'), 'committed 1', 'it says how many became different');
select is(pg_temp.commit(1, 'k'), 'committed 1', 'the same key again changes nothing');
select is(tests.level(5), 2, 'the level is kept');
select is_empty('select from imports.line', 'its lines go');
select is((select row(b.state, b.changed)::text from imports.batch b), '(committed,1)', 'what became of it is known');
select tests.refuses('select imports.commit(1, 1)', 'U0IMP', 'No import 1 waits to be committed.', 'once');
select imports.stage(1, 'levels', '[{"id": 5, "xp": 900, "level": 2}]') is not null as staged;
select is(pg_temp.commit(2), 'committed 0', 'brought again it changes nothing');
select imports.stage(1, 'money', '[{"id": 5, "wallet": 900}]') is not null as staged;
select is(pg_temp.commit(3), 'committed 1', 'money');
select imports.stage(1, 'cases', '[{"id": 5, "kind": "warn", "at": "2025-01-01"}]') is not null as staged;
select is(pg_temp.commit(4), 'committed 1', 'cases');
select is_empty('select * from leveling.selfcheck(1) l full join economy.selfcheck(1) e on true', 'and all is right');

-- By its owner

select imports.stage(1, 'levels', '[{"id": 6, "xp": 900, "level": 2}]') is not null as staged;
select tests.refuses('select imports.commit(1, 5, actor_id => 6)', 'U0IMO',
  'Only the owner of the server may bring in what another bot knew.', 'not by anybody');
update app.guild set owner_id = 6;
select is(pg_temp.commit(5, actor_id => 6), 'committing 0', 'the owner does not wait for it');
select is(
  (select format('%s %s %s', d.function, d.key, d.arguments) from outbox.due d where d.function = 'imports._go_on'),
  'imports._go_on imports.commit 5 {"keep": "level", "number": 5, "actor_id": 6}', 'it goes on by itself'
);
select throws_ok('select imports.drop(1, 5)', 'U0IMP', null, 'and cannot be dropped any more');
select is(tests.level(6), null, 'it has not begun');

select * from finish();
rollback;
