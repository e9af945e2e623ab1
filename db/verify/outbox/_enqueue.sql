-- Verify guildkeeper:outbox/_enqueue on pg

begin;

select 'outbox._enqueue'::regproc;

rollback;
