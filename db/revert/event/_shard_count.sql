-- Revert guildkeeper:event/_shard_count from pg

begin;
set local role guildkeeper_owner;

drop function event._shard_count;

commit;
