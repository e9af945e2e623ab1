-- Verify guildkeeper:event/keep_shards on pg

begin;

select 'event.keep_shards'::regproc;

rollback;
