-- Revert guildkeeper:event/keep_shards from pg

begin;
set local role guildkeeper_owner;

drop function event.keep_shards;
drop type event.kept_shard;

commit;
