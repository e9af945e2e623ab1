-- Verify guildkeeper:event/claim_shards on pg

begin;

select 'event.claim_shards'::regproc;

rollback;
