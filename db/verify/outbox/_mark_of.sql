-- Verify guildkeeper:outbox/_mark_of on pg

begin;

select 'outbox._mark_of'::regproc;

rollback;
