-- Verify guildkeeper:outbox/health on pg

begin;

select 'outbox.health'::regclass;

rollback;
