-- Revert guildkeeper:event/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'nothing_to_accept', 'guild_of_another_cell', 'other_shard_count', 'cells_do_not_divide', 'wrong_shard', 'shards_are_held'
);

commit;
