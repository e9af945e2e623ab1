-- Deploy guildkeeper:channels/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0MSG', 'invalid_message', '{given text}',
   'A message is given by its id or its link; "%1$s" is neither.'),
  ('U0THR', 'thread', '{channel channel}',
   'A thread such as %1$s cannot be locked. Lock the channel it belongs to, or close the thread in Discord.'),
  ('U0SLO', 'no_slowmode', '{channel channel}',
   'Discord has no slow mode for %1$s. Choose a channel in which members write.'),
  ('U0LCK', 'already_locked', '{channel channel}',
   '%1$s is locked already. /unlock opens it.'),
  ('U0ULK', 'not_locked', '{channel channel}',
   'I did not lock %1$s, so there is nothing to unlock.');

commit;
