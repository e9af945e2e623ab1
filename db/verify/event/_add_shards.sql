-- Verify guildkeeper:event/_add_shards on pg

begin;

select 'event._add_shards'::regproc;

rollback;
