-- Revert guildkeeper:event/claim_shards from pg

begin;
set local role guildkeeper_owner;

drop function event.claim_shards;
drop type event.claimed_shard;

commit;
