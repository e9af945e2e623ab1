-- Verify guildkeeper:outbox/_throw_switch on pg

begin;

select 'outbox._throw_switch'::regproc;

rollback;
