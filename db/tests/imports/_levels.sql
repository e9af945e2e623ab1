-- Specification of imports._levels: the levels of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 7}, {}]') is not null as staged;
select is((imports._levels(1, 1))[1]::text || cardinality(imports._levels(1, 1)), '(5,7,,)1', 'without what cannot be adopted');

select * from finish();
rollback;
