-- Revert guildkeeper:event/shard from pg

begin;
set local role guildkeeper_owner;

drop table event.shard;

commit;
