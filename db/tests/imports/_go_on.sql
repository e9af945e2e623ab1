-- Specification of imports._go_on: an import goes on.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.go_on() returns text language plpgsql as $$
begin
  perform imports._go_on(1, '{"number": 1, "keep": "xp", "actor_id": 6}', '2026-01-01 10:00Z');
  return (select format('%s %s', b.state, b.changed) from imports.batch b);
end;
$$;
select imports.stage(1, 'levels', jsonb_agg(jsonb_build_object('id', i, 'xp', 900))) is not null as staged
from generate_series(1000, 1600) i;
select is(pg_temp.go_on(), 'staged 0', 'not before it is committed');
update imports.batch set state = 'committing';
select is(pg_temp.go_on(), 'committing 500', 'portion by portion');
select is((select d.key from outbox.due d where d.function = 'imports._go_on' and d.run_at = '2026-01-01 10:00Z'),
  'imports.commit 1', 'the next is due');
select is(pg_temp.go_on(), 'committed 601', 'to the last');
select is(pg_temp.go_on(), 'committed 601', 'and no further');

select * from finish();
rollback;
