-- Specification of reports.counters: the channels that count.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select reports.set_counter(1, 103, 'members', '{count}'), reports.set_counter(1, 102, 'online', '{count}');
select results_eq('select channel_id, metric from reports.counters(1)', $$values (102::bigint, 'online'), (103, 'members')$$,
  'all');
select throws_ok('select reports.counters(99)', 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
