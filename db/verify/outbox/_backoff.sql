-- Verify guildkeeper:outbox/_backoff on pg

begin;

select 'outbox._backoff'::regproc;

rollback;
