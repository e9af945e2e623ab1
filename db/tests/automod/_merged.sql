-- Specification of automod._merged: traces of which one may hold some of the other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(5);

create function pg_temp.merged(batch bigint[], earlier bigint[]) returns automod.trace language sql as $$
  select automod._merged(
    jsonb_populate_record(null::automod.trace, jsonb_build_object('message_ids', batch, 'hashes', batch, 'fresh',
    cardinality(batch))),
    jsonb_populate_record(null::automod.trace, jsonb_build_object('message_ids', earlier, 'hashes', earlier, 'fresh', 1)),
    50 + cardinality(batch)
  )
$$;
select is((pg_temp.merged('{4,3}', '{2,1}')).message_ids, '{4,3,2,1}', 'what is new comes first');
select is((pg_temp.merged('{4,3}', '{2,1}')).fresh, 52, 'and all may be new');
select is((pg_temp.merged('{4,2}', '{3,2,1}')).message_ids, '{4,3,2,1}',
  'what is late takes its place, what comes again is one');
select is((pg_temp.merged('{4,2}', '{3,2,1}')).hashes, '{4,3,2,1}', 'with its hash');
select is(
  cardinality((pg_temp.merged('{1000}', array(select generate_series(999, 900, -1)))).message_ids),
  51, 'fifty are kept before those of the batch'
);

select * from finish();
rollback;
