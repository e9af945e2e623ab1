-- Specification of imports._adopt_some: a portion of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select imports.stage(1, 'levels', jsonb_agg(jsonb_build_object('id', i, 'xp', 900))) is not null as staged
from generate_series(1000, 1600) i;
select is(imports._adopt_some(1, 1, 'xp', null, now()), false, 'there are more');
select is((select format('%s %s', b.state, b.changed) from imports.batch b), 'staged 500', 'as many as a portion holds');
select is(imports._adopt_some(1, 1, 'xp', null, now()), true, 'these were the last');
select is((select b.changed from imports.batch b), 601::bigint, 'all of them');

select * from finish();
rollback;
