-- Verify guildkeeper:event/shard_count on pg

begin;

select 'event.shard_count'::regproc;

rollback;
