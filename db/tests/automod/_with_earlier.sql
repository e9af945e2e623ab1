-- Specification of automod._with_earlier: traces, one of them later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(5);

create function pg_temp.with_earlier(batch bigint[], earlier bigint[]) returns automod.trace language sql as $$
  select automod._with_earlier(
    jsonb_populate_record(null::automod.trace, jsonb_build_object('message_ids', batch, 'hashes', batch, 'fresh',
    cardinality(batch))),
    jsonb_populate_record(null::automod.trace, jsonb_build_object('message_ids', earlier, 'hashes', earlier, 'fresh', 1)),
    50 + cardinality(batch)
  )
$$;
select is((pg_temp.with_earlier('{4,3}', '{2,1}')).message_ids, '{4,3,2,1}', 'what is new comes first');
select is((pg_temp.with_earlier('{4,3}', '{2,1}')).fresh, 2, 'and is looked at');
select is((pg_temp.with_earlier('{4,2}', '{3,2,1}')).message_ids, '{4,3,2,1}',
  'what is late takes its place, what comes again is one');
select is((pg_temp.with_earlier('{4,2}', '{3,2,1}')).hashes, '{4,3,2,1}', 'with its hash');
select is(
  cardinality((pg_temp.with_earlier('{1000}', array(select generate_series(999, 900, -1)))).message_ids),
  51, 'fifty are kept before those of the batch'
);

select * from finish();
rollback;
