-- Deploy guildkeeper:discord/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0FIL', 'invalid_files', '{}',
   'A message takes at most 10 files, each with a name, and 10 MiB in all.');

commit;
