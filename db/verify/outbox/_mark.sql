-- Verify guildkeeper:outbox/_mark on pg

begin;

select 'outbox._mark'::regproc;

rollback;
