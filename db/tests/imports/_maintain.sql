-- Specification of imports._maintain: an import that waits for long is dropped.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]', at => '2026-01-01') is not null as staged;
select imports._maintain(1, '2026-01-30', 2000);
select is((select b.state from imports.batch b), 'staged', 'not soon');
select imports._maintain(1, '2026-02-02', 2000);
select is((select b.state from imports.batch b), 'dropped', 'after thirty days');

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}]', at => '2026-01-01') is not null from generate_series(1, 3);
select is(imports._maintain(1, '2026-02-02', 2000), 2000::bigint, 'two at once, after which it is asked again at once');
select is(imports._maintain(1, '2026-02-02', 2000), 1000::bigint, 'until none is left');

select * from finish();
rollback;
