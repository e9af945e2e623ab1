-- Deploy guildkeeper:reports/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0CNT', 'invalid_counter', '{}',
   'The name must have {count} in it and at most 80 characters; a goal is from 1 to 1,000,000,000.'),
  ('U0RRL', 'invalid_role_rule', '{}',
   'A rule looks 1 to 90 days back, and its number must be possible in that time.'),
  ('U0RPT', 'no_such_report', '{channel channel}',
   'No such report is posted in %1$s.'),
  ('U0RPM', 'too_many_reports', '{most number}',
   'There are %1$s reports at most. Stop another first.'),
  ('U0HOU', 'invalid_hour', '{given text}',
   '"%1$s" is no hour of a day: it is 0 to 23.');

commit;
