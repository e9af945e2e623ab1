-- Deploy guildkeeper:roles/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0ABV', 'role_above_you', '{role text}',
   'The role "%1$s" is not below your own highest role, so it is not yours to give or take.'),
  ('U0DNG', 'dangerous_role', '{role text, permissions permissions}',
   'The role "%1$s" has permissions of moderators (%2$s). Choose another, or allow it with the setting roles.dangerous.'),
  ('U0DND', 'role_denied', '{role text}',
   'They must not wear the role "%1$s" at present. Allow it to them first.'),
  ('U0NDN', 'not_denied', '{role text}',
   'The role "%1$s" is not denied to them.'),
  ('U0AUD', 'unknown_audience', '{given text}',
   'A role can be for people, bots or both, not for "%1$s".'),
  ('U0NAU', 'no_autorole', '{role text}',
   'The role "%1$s" is not given to who joins, so there is nothing to drop.'),
  ('U0NSY', 'not_sticky', '{role text}',
   'The role "%1$s" does not come back with who left, so there is nothing to drop.');

commit;
