-- Specification of imports._end: an import is over.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]') is not null as staged;
select imports._end(1, 1, 'dropped', '2026-01-01');
select is((select b.state from imports.batch b), 'dropped', 'it says how');
select is_empty('select from imports.line', 'its lines go');

select * from finish();
rollback;
