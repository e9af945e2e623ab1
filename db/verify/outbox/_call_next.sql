-- Verify guildkeeper:outbox/_call_next on pg

begin;

select 'outbox._call_next'::regproc;

rollback;
