-- Specification of imports._fill: lines of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select is(imports._fill(1, 1, 'levels', '[{"id": 5, "xp": 1}, {"id": 6, "xp": 2}, {"id": 5, "xp": 3}, {"id": "x"}]'), 2::bigint,
  'two cannot be adopted');
select results_eq('select l.flaw from imports.line l order by l.place', array[null, null, 'Line 1 is about the same member.',
  'member_id cannot be "x".'], 'and each says why');

select is((select string_agg(l.obstacle ->> 'refusal', ' ' order by l.place) from imports.line l), 'import_twice import_value',
  'as a refusal, too');
insert into imports.batch (guild_id, number, kind, staged_at) values (1, 2, 'cases', now());
select is(imports._fill(1, 2, 'cases',
  '[{"id": 5, "kind": "warn", "at": 1700000000}, {"id": 5, "kind": "ban", "at": 1700000001}]'),
  0::bigint, 'of cases somebody may have many');

select * from finish();
rollback;
