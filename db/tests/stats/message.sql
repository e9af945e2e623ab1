-- Specification of stats.message: a message is there once, in the week of its id.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select tests.say(5, '2026-01-01 10:00Z');
select is((select m.tableoid::regclass::text from stats.message m), 'stats.message_rest',
  'a week without a partition has room all the same');
select throws_ok(
  $$insert into stats.message (guild_id, message_id, channel_id, member_id) select guild_id, message_id, 102, 6
    from stats.message$$,
  '23505', null, 'a message is there once'
);
select stats._keep_partitions('2026-01-01Z');
select is((select m.tableoid::regclass::text from stats.message m), 'stats.message_20251229', 'and moves into its own');

select * from finish();
rollback;
