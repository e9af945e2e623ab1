-- Verify guildkeeper:outbox/_is_scheduled on pg

begin;

select 'outbox._is_scheduled'::regproc;

rollback;
