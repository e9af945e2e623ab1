-- Deploy guildkeeper:event/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0REC', 'nothing_to_accept', '{state text}',
   'Only a comparison that was refused can be accepted, and the latest one is %1$s: see event.reconciliation.'),
  ('U0CEL', 'guild_of_another_cell', '{server text, cell text, cells text}',
   'Server %1$s is not of this database, which is cell %2$s of %3$s.'),
  ('U0SHC', 'other_shard_count', '{wanted text, held text}',
   'Shards are held as parts of %2$s, so none can be held as a part of %1$s: wait until those are given back.'),
  ('U0SHM', 'cells_do_not_divide', '{count text, cells text}',
   '%1$s shards cannot be shared out among %2$s cells: take a multiple of them.'),
  ('U0SHR', 'wrong_shard', '{shard text, count text, cell text, cells text}',
   'Shard %1$s of %2$s is none of this database, which is cell %3$s of %4$s.'),
  ('U0SHH', 'shards_are_held', '{}',
   'Processes hold shards: stop them, then try again.');

commit;
