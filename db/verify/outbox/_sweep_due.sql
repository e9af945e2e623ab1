-- Verify guildkeeper:outbox/_sweep_due on pg

begin;

select 'outbox._sweep_due'::regproc;

rollback;
