-- Specification of imports.drop: an import is dropped.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]') is not null as staged;
select is(imports.drop(1, 1, key => 'k'), true, 'it is dropped');
select is(imports.drop(1, 1, key => 'k'), true, 'the same key again changes nothing');
select throws_ok('select imports.commit(1, 1)', 'U0IMP', null, 'and cannot be committed');

select * from finish();
rollback;
