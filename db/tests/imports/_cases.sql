-- Specification of imports._cases: the cases of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select imports.stage(1, 'cases', '[{"id": 5, "kind": "warn", "at": "2025-01-01"}, {}]') is not null as staged;
select is((imports._cases(1, 1))[1]::text || cardinality(imports._cases(1, 1)), '(warn,5,"2025-01-01 00:00:00+00",,,)1',
  'without what cannot be adopted');

select * from finish();
rollback;
