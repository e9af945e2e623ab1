-- Revert guildkeeper:stats/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'statistics_closed',
  'not_your_statistics',
  'unknown_metric',
  'metric_without_channels',
  'metric_without_members',
  'metric_of_one',
  'unknown_step',
  'too_many_steps',
  'unknown_lookback'
);

commit;
