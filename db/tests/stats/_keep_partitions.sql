-- Specification of stats._keep_partitions: weeks are made ahead, and dropped when nobody wants them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(7);

create view weeks as
select c.relname::text collate "default" as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
where i.inhparent = 'stats.message'::regclass and c.relname < 'message_2026051';
select tests.say(5, '2026-01-07 10:00Z'), tests.say(5, '2026-01-30 10:00Z', n => 1);
select stats._keep_partitions('2026-01-01 10:00Z');
select results_eq(
  'select name from weeks order by name collate "C"',
  array['message_20251229', 'message_20260105', 'message_20260112', 'message_20260119', 'message_20260126'],
  'this week and the next four, from Monday on'
);
select results_eq(
  'select m.tableoid::regclass::text from stats.message m order by m.message_id',
  array['stats.message_20260105', 'stats.message_20260126'], 'what had no partition moves into it'
);
select stats._keep_partitions('2026-01-01 11:00Z');
select is((select count(*) from weeks), 5::bigint, 'again, it makes none');
select stats._keep_partitions('2026-04-06 00:00Z');
select is((select min(name) from weeks), 'message_20251229', 'after 98 days the first is still there');
select stats._keep_partitions('2026-04-14 00:00Z');
select is((select min(name) from weeks), 'message_20260112', 'then it goes');
select is((select count(*) from stats.message), 1::bigint, 'with what was in it');
select tests.say(5, '2026-04-14 10:00Z', n => 2);
select is((select max(m.tableoid::regclass::text) from stats.message m), 'stats.message_20260413', 'and messages go on');

select * from finish();
rollback;
