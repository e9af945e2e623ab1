-- Specification of reports.report: reports of channels.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select col_is_pk('reports', 'report', array['guild_id', 'channel_id', 'every'], 'one of each kind a channel');
select throws_ok(
  $$insert into reports.report (guild_id, channel_id, every, metric, hour) values (1, 101, 'year', 'messages', 9)$$, '23514',
  null,
  'by the day, week or month'
);
select throws_ok(
  $$insert into reports.report (guild_id, channel_id, every, metric, hour) values (1, 101, 'day', 'messages', 24)$$, '23514',
  null,
  'at an hour that there is'
);

select * from finish();
rollback;
