-- Verify guildkeeper:outbox/_choose_probes on pg

begin;

select 'outbox._choose_probes'::regproc;

rollback;
