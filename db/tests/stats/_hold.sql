-- Specification of stats._hold: the guilds that are counted.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select results_eq('select h.guild_id from unnest(stats._hold(array[2, 1, 99])) h', 'values (1::bigint), (2)',
  'in their order, strangers left out');
select tests.configure('stats.enabled', 'false');
select results_eq('select h.guild_id from unnest(stats._hold(array[2, 1])) h', 'values (2::bigint)',
  'and those that are not counted');
select is(stats._hold('{}'), '{}', 'of none, none');

select * from finish();
rollback;
