-- Deploy guildkeeper:imports/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0IMP', 'unknown_import', '{number number}',
   'No import %1$s waits to be committed.'),
  ('U0IMK', 'unknown_import_kind', '{given text}',
   'There is no import of "%1$s". Choose one of: levels, money, cases.'),
  ('U0IMC', 'unknown_keep', '{given text}',
   '"%1$s" cannot be kept. Choose one of: level, xp.'),
  ('U0IML', 'import_size', '{most number, given number}',
   'An import has 1 to %1$s lines, not %2$s.'),
  ('U0IMX', 'too_many_imports', '{most number}',
   'At most %1$s imports wait at a time: bring some in, or drop them.'),
  ('U0IMV', 'import_value', '{column text, given text}',
   '%1$s cannot be "%2$s".'),
  ('U0IMT', 'import_twice', '{line number}',
   'Line %1$s is about the same member.'),
  ('U0IMO', 'not_the_owner', '{}',
   'Only the owner of the server may bring in what another bot knew.');

commit;
