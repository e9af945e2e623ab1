-- Verify guildkeeper:event/shards on pg

begin;

select 'event.shards'::regclass;

rollback;
