-- Verify guildkeeper:outbox/_bring_forward on pg

begin;

select 'outbox._bring_forward'::regproc;

rollback;
