-- Verify guildkeeper:event/_shard_count on pg

begin;

select 'event._shard_count'::regproc;

rollback;
