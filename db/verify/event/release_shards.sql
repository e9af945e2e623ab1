-- Verify guildkeeper:event/release_shards on pg

begin;

select 'event.release_shards'::regproc;

rollback;
