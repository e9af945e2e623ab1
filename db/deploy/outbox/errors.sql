-- Deploy guildkeeper:outbox/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0TMP', 'temporary_objects', '{who text}',
   'In this database %1$s may make temporary objects, and through them act as its owner. Take that from PUBLIC, as '
   'docs/security.md says, then try again.'),
  ('U0EFF', 'unknown_effect', '{effect text}',
   'There is no effect %1$s in this server: see outbox.effect.'),
  ('U0EFS', 'wrong_state', '{effect text, state text, wanted text}',
   'Effect %1$s is %2$s; this is for those that are: %3$s.'),
  ('U0WRK', 'unknown_work', '{work text}',
   'There is no work %1$s in this server: see outbox.waiting.'),
  ('U0WKS', 'work_in_wrong_state', '{work text, state text, wanted text}',
   'Work %1$s is %2$s; this is for work that is: %3$s.'),
  ('U0HDL', 'unregistered_function', '{function text}',
   'The function %1$s is not registered for work due later: outbox.handler lists those that are.'),
  ('U0SIG', 'not_schedulable', '{function text}',
   'The function %1$s cannot be scheduled: it must belong to guildkeeper_owner and be declared (guild_id bigint, '
   'arguments jsonb, at timestamptz) returns void.');

commit;
