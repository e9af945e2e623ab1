-- Deploy guildkeeper:stats/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0STA', 'statistics_closed', '{}',
   'Statistics are for moderators in this server.'),
  ('U0STM', 'not_your_statistics', '{}',
   'You can only see your own statistics here.'),
  ('U0MTR', 'unknown_metric', '{given text, known text}',
   'There is no metric "%1$s". Choose one of: %2$s.'),
  ('U0MTC', 'metric_without_channels', '{metric text}',
   '"%1$s" is not counted by channel: leave the channel out.'),
  ('U0MTM', 'metric_without_members', '{metric text}',
   '"%1$s" is not counted by member: leave the member out.'),
  ('U0MTO', 'metric_of_one', '{metric text}',
   '"%1$s" is counted by channel or by member, not by both: leave one out.'),
  ('U0STP', 'unknown_step', '{given text, known text}',
   'There is no step "%1$s". Choose one of: %2$s.'),
  ('U0STN', 'too_many_steps', '{most number}',
   'That would be more than %1$s steps. Choose a larger step or a shorter time.'),
  ('U0STL', 'unknown_lookback', '{given text, known text}',
   'Statistics do not look "%1$s" back. Choose one of: %2$s.');

commit;
