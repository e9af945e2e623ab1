-- Verify guildkeeper:outbox/_marked on pg

begin;

select 'outbox._marked'::regproc;

rollback;
