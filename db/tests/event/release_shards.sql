-- Specification of event.release_shards: gives shards back.

begin;
select plan(5);

do $$ begin perform event.claim_shards('a', 3, array[0, 1], at => '2026-01-01Z'); end $$;
do $$ begin perform event.claim_shards('b', 3, array[2], at => '2026-01-01Z'); end $$;

select event.release_shards('a', 3, array[0, 2], array['2026-01-02Z', '2026-01-02Z']::timestamptz[]);
select results_eq(
  'select shard_id, holder, heard_until from event.shard order by shard_id',
  $$values (0, null, '2026-01-02Z'::timestamptz), (1, 'a', null), (2, 'b', null)$$,
  'its own are free, and were heard until then'
);
select isnt_empty($$select from event.process where holder = 'a'$$, 'it is still there');
select event.release_shards('a', 3, '{}', '{}', leaves => true);
select is((select holder from event.shard where shard_id = 1), null, 'who leaves gives back everything');
select results_eq('select holder from event.process', $$values ('b')$$, 'and is not there any more');
select function_privs_are(
  'event', 'release_shards', '{text,integer,integer[],timestamptz[],boolean}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may'
);

select * from finish();
rollback;
