-- Revert guildkeeper:event/shards from pg

begin;
set local role guildkeeper_owner;

drop view event.shards;

commit;
