-- Specification of event.set_cell: makes this database one of several cells.

begin;
select plan(8);

select event.set_cell(1, 3);
select results_eq('select cell, cells from event.cell', 'values (1, 3)', 'it is one of three');
select throws_ok(format('select event.set_cell(%s)', v.arguments), 'U0AMT', null, v.says)
from (values
  ('3, 3', 'the last of three is number 2'), ('-1, 3', 'the first is number 0'), ('0, 0', 'there is one at least'),
  ('null, 3', 'which one is said'), ('0, null', 'and of how many')
) as v (arguments, says);
insert into event.shard (shard_count, shard_id, holder, lease_until) values (4, 0, 'a', '2026-01-02Z');
select throws_ok(
  $$select event.set_cell(0, 1, '2026-01-01Z')$$, 'U0SHH', 'Processes hold shards: stop them, then try again.',
  'nobody hears other guilds from one moment to the next'
);
select function_privs_are(
  'event', 'set_cell', '{integer,integer,timestamptz}', 'guildkeeper_admin', '{EXECUTE}', 'operators may'
);

select * from finish();
rollback;
