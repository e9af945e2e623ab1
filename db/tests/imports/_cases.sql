-- Specification of imports._cases: the cases of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select imports.stage(1, 'cases', '[{"id": 5, "kind": "warn", "at": "2025-01-01"}, {}]') is not null as staged;
select is((imports._cases(array(select l from imports.line l)))[1]::text, '(warn,5,"2025-01-01 00:00:00+00",,,)',
  'as they are filed');
select is(cardinality(imports._cases(array(select l from imports.line l))), 1, 'without what cannot be adopted');

select * from finish();
rollback;
