-- Deploy guildkeeper:roles/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0ABV', 'role_above_you', '{role text}',
   'The role "%1$s" is not below your own highest role, so it is not yours to give or take.'),
  ('U0DNG', 'dangerous_role', '{role text, permissions permissions}',
   'The role "%1$s" has permissions of moderators (%2$s). Choose another, or allow it with the setting roles.dangerous.'),
  ('U0DND', 'role_denied', '{role text}',
   'They must not wear the role "%1$s" at present. Lift that first.'),
  ('U0NDN', 'not_denied', '{role text}',
   'The role "%1$s" is not denied to them.'),
  ('U0AUD', 'unknown_audience', '{given text}',
   'A role can be for people, bots or both, not for "%1$s".'),
  ('U0NAU', 'no_autorole', '{role text}',
   'The role "%1$s" is not given to who joins, so there is nothing to drop.'),
  ('U0NSY', 'not_sticky', '{role text}',
   'The role "%1$s" does not come back with who left, so there is nothing to drop.'),
  ('U0JAC', 'unknown_action', '{given text}',
   'A job can give or take a role, not "%1$s".'),
  ('U0JRN', 'job_running', '{job text}',
   'Job %1$s is not over yet. Wait for its end, or cancel it.'),
  ('U0NJB', 'unknown_job', '{job text}',
   'There is no job %1$s in this server.'),
  ('U0JST', 'job_state', '{job text, state word}',
   'Job %1$s is %2$s, so that cannot be done with it.'),
  ('U0PNE', 'no_personal_role_for_you', '{}',
   'You may not have a role of your own here, or not any more.'),
  ('U0PNM', 'personal_name', '{given text}',
   'A role of your own has a name of 1 to 100 characters that no other role here has. "%1$s" will not do.'),
  ('U0PCL', 'invalid_color', '{given text}',
   'Colours are written like #ff8800, one to two of them, or as the word holographic; "%1$s" is none.'),
  ('U0PIC', 'invalid_icon', '{}',
   'An icon is a picture (PNG, JPEG or WebP) of at most 256 KiB.'),
  ('U0PFE', 'lacks_feature', '{feature word}',
   'This server does not have what that needs at Discord: %1$s.'),
  ('U0PSN', 'changed_lately', '{}',
   'You have changed your role lately.'),
  ('U0PRS', 'no_room_for_roles', '{roles number}',
   'This server has %1$s roles, and no more are made for members.'),
  ('U0PNO', 'no_personal_role', '{}',
   'They have no role of their own.');

commit;
