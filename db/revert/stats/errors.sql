-- Revert guildkeeper:stats/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'statistics_closed',
  'not_your_statistics',
  'unknown_metric',
  'unknown_step',
  'too_many_steps',
  'invalid_counter',
  'invalid_role_rule'
);

commit;
