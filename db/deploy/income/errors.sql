-- Deploy guildkeeper:income/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0CLD', 'on_cooldown', '{}',
   'That is not ready yet.'),
  ('U0CLM', 'unknown_claim', '{claim text}',
   'There is no claim "%1$s". /claims shows those there are.'),
  ('U0RQR', 'role_required', '{role role}',
   'You need the role %1$s for that.'),
  ('U0CLX', 'too_many_claims', '{most number}',
   'There are %1$s claims already, and no more can be. Remove one first.'),
  ('U0CLN', 'invalid_claim_name', '{given text}',
   'A claim''s name is one line of 1 to 32 characters, not "%1$s"; daily and work are settings.'),
  ('U0DUR', 'invalid_cooldown', '{given text}',
   'A claim can be had again after 1 minute to 365 days, written like 7 days or 12 hours, not "%1$s".');

commit;
