-- Specification of imports.commit: an import is adopted.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900, "level": 2}, {"id": "x"}]') is not null as staged;
select is(imports.commit(1, 1, 'level', key => 'k'), 1::bigint, 'it says how many became different');
select is(imports.commit(1, 1, 'level', key => 'k'), 1::bigint, 'the same key again changes nothing');
select is(tests.level(5), 2, 'the level is kept');
select is_empty('select from imports.line', 'its lines go');
select is((select row(b.state, b.changed)::text from imports.batch b), '(committed,1)', 'what became of it is known');
select tests.refuses('select imports.commit(1, 1)', 'U0IMP', 'No import 1 waits to be committed.', 'once');
select imports.stage(1, 'levels', '[{"id": 5, "xp": 900, "level": 2}]') is not null as staged;
select is(imports.commit(1, 2, 'level'), 0::bigint, 'brought again it changes nothing');
select imports.stage(1, 'money', '[{"id": 5, "wallet": 900}]') is not null as staged;
select is(imports.commit(1, 3), 1::bigint, 'money');
select imports.stage(1, 'cases', '[{"id": 5, "kind": "warn", "at": "2025-01-01"}]') is not null as staged;
select is(imports.commit(1, 4), 1::bigint, 'cases');
select is_empty('select * from leveling.selfcheck(1) l full join economy.selfcheck(1) e on true', 'and all is right');

select * from finish();
rollback;
