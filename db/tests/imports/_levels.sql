-- Specification of imports._levels: the levels of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 7}, {}]') is not null as staged;
select is(imports._levels(array(select l from imports.line l))::text, '{"(5,7,,)"}', 'without what cannot be adopted');

select * from finish();
rollback;
