-- Deploy guildkeeper:income/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0CLD', 'on_cooldown', '{}',
   'That is not ready yet.'),
  ('U0CLM', 'unknown_claim', '{claim text}',
   'There is no claim "%1$s". /claims shows those there are.'),
  ('U0RQR', 'role_required', '{role text}',
   'That takes the role "%1$s".'),
  ('U0CLX', 'too_many_claims', '{most number}',
   'There are %1$s claims already, and no more can be. Remove one first.');

commit;
