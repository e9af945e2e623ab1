-- Verify guildkeeper:event/_require_shards on pg

begin;

select 'event._require_shards'::regproc;

rollback;
