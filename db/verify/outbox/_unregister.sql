-- Verify guildkeeper:outbox/_unregister on pg

begin;

select 'outbox._unregister'::regproc;

rollback;
