-- Specification of imports.drop: an import is dropped.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]') is not null as staged;
select is(imports.drop(1, 1, key => 'k'), true, 'it is dropped');
select is(imports.drop(1, 1, key => 'k'), true, 'the same key again changes nothing');
select throws_ok('select imports.commit(1, 1)', 'U0IMP', null, 'and cannot be committed');

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]') is not null as staged;
select tests.refuses('select imports.drop(1, 2, actor_id => 6)', 'U0IMO',
  'Only the owner of the server may bring in what another bot knew.', 'not by anybody');
update app.guild set owner_id = 6;
select is(imports.drop(1, 2, actor_id => 6), true, 'but by the owner');

select * from finish();
rollback;
