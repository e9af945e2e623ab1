-- Revert guildkeeper:event/shard_count from pg

begin;
set local role guildkeeper_owner;

drop function event.shard_count;

commit;
