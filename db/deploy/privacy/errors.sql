-- Deploy guildkeeper:privacy/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0NOY', 'not_yourself', '{}',
   'Only members themselves and operators may have them forgotten.'),
  ('U0BSY', 'not_finished', '{}',
   'Close your open tickets and finish your game first, then you can be forgotten.');

commit;
