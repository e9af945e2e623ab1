-- Specification of moderation._crossed: which rung a case newly reaches.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

select tests.file('warn', points => 2) as first \gset
select tests.file('warn', points => 2) as second \gset
create function pg_temp.crossed(number bigint, ladder moderation.rung_row[]) returns text language sql as $$
  select string_agg(r::text, ' ') from moderation._crossed(tests.filed(number), ladder) r
$$;
create temp table ladder as select array[
  row(1, 'kick', null, null), row(3, 'timeout', '1 hour', null), row(4, 'ban', null, '1 day'), row(5, 'ban', null, null)
]::moderation.rung_row[] as rungs;

select is(pg_temp.crossed(:first, l.rungs), '(1,kick,,)', 'one that was not reached before') from ladder l;
select is(pg_temp.crossed(:second, l.rungs), '(4,ban,,"1 day")', 'the highest of those') from ladder l;
select is(pg_temp.crossed(:second, l.rungs[4:]), null, 'none above the points') from ladder l;
select is(pg_temp.crossed(:second, l.rungs[:1]), null, 'none that was reached before') from ladder l;
select is(pg_temp.crossed(:second, '{}'), null, 'none of no ladder');

select * from finish();
rollback;
