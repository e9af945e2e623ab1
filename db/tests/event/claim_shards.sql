-- Specification of event.claim_shards: takes shards that nobody holds.

begin;
select plan(11);

create function pg_temp.claim(
  holder text, at text default '2026-01-01Z', shard_ids integer[] default null, at_most integer default null
)
returns text language sql as $$
  select string_agg(c.shard_id::text, ' ' order by c.shard_id)
  from event.claim_shards(holder, 4, shard_ids, at_most, at => at::timestamptz) c
$$;

select is(pg_temp.claim('a', at_most => 1), '0', 'as many as it wants');
select is(pg_temp.claim('a'), '1 2 3', 'who is alone takes all');
select results_eq(
  'select distinct holder, lease_until from event.shard', $$values ('a', '2026-01-01 00:00:30Z'::timestamptz)$$,
  'for half a minute'
);
select is(pg_temp.claim('b', '2026-01-01 00:00:29Z'), null, 'within it nobody takes them');
select is(pg_temp.claim('b', '2026-01-01 00:00:30Z', array[2, 3]), '2 3', 'afterwards whoever comes first, those that it names');
select is(pg_temp.claim('a', '2026-01-01 00:00:31Z'), '0 1', 'and the others may be taken again');
select throws_ok($$select pg_temp.claim('c', shard_ids => array[4])$$, 'U0SHR', null, 'there is no fifth of four');
select results_eq(
  $$select shard_id, rolls_out from event.claim_shards('d', 4, at => '2026-01-02Z') order by shard_id$$,
  'values (0, true), (1, false), (2, false), (3, false)',
  'the first one registers the commands'
);
update event.shard set holder = null, lease_until = null, heard_until = '2026-01-01Z';
update event.cell set cell = 1, cells = 2;
select results_eq(
  $$select * from event.claim_shards('e', 4, at => '2026-01-03Z') order by shard_id$$,
  $$values (1, '2026-01-01Z'::timestamptz, true), (3, '2026-01-01Z', false)$$,
  'a cell has its own shards, and a first one; each says until when it was heard'
);
select results_eq(
  'select holder, at_most, takes_any from event.process', $$values ('e', null::integer, true)$$, 'the process is known'
);
select function_privs_are(
  'event', 'claim_shards', '{text,integer,integer[],integer,interval,timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the bot may claim'
);

select * from finish();
rollback;
