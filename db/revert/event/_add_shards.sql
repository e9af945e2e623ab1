-- Revert guildkeeper:event/_add_shards from pg

begin;
set local role guildkeeper_owner;

drop function event._add_shards;

commit;
