-- Specification of imports._fill: lines of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select is(imports._fill(1, 1, 'levels', '[{"id": 5, "xp": 1}, {"id": 6, "xp": 2}, {"id": 5, "xp": 3}, {"id": "x"}]'), 2::bigint,
  'two cannot be adopted');
select results_eq('select l.flaw from imports.line l order by l.place', array[null, null, 'Line 1 is about the same member.',
  'member_id cannot be "x".'], 'and each says why');

select * from finish();
rollback;
