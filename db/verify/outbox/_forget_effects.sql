-- Verify guildkeeper:outbox/_forget_effects on pg

begin;

select 'outbox._forget_effects'::regproc;

rollback;
