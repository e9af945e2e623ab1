-- Specification of reports.counter: it counts what can be counted.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok($$insert into reports.counter (guild_id, channel_id, metric, template) values (1, 101, 'smiles', '{count}')$$,
  '23514', null, 'smiles cannot');

select * from finish();
rollback;
