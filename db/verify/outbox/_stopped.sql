-- Verify guildkeeper:outbox/_stopped on pg

begin;

select 'outbox._stopped'::regproc;

rollback;
