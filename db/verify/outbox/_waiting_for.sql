-- Verify guildkeeper:outbox/_waiting_for on pg

begin;

select 'outbox._waiting_for'::regproc;

rollback;
