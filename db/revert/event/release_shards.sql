-- Revert guildkeeper:event/release_shards from pg

begin;
set local role guildkeeper_owner;

drop function event.release_shards;

commit;
