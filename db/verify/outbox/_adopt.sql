-- Verify guildkeeper:outbox/_adopt on pg

begin;

select 'outbox._adopt'::regproc;

rollback;
