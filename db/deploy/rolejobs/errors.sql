-- Deploy guildkeeper:rolejobs/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0JAC', 'unknown_action', '{given text}',
   'A job can give or take a role, not "%1$s".'),
  ('U0JPT', 'unknown_part', '{given text}',
   'A filter of roles is has_all, has_any, lacks_all or lacks_any, not "%1$s".'),
  ('U0JRN', 'job_running', '{job number}',
   'Job %1$s is not over yet. Wait for its end, or cancel it.'),
  ('U0NJB', 'unknown_job', '{job number}',
   'There is no job %1$s in this server.'),
  ('U0JST', 'job_state', '{job number, state word}',
   'That cannot be done with job %1$s, which is %2$s.'),
  ('U0NDF', 'unknown_draft', '{}',
   'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.');

commit;
