-- Verify guildkeeper:event/shard on pg

begin;

select 'event.shard'::regclass;

rollback;
