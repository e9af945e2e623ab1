-- Revert guildkeeper:event/_require_shards from pg

begin;
set local role guildkeeper_owner;

drop function event._require_shards;

commit;
