-- Verify guildkeeper:outbox/_maintain on pg

begin;

select 'outbox._maintain'::regproc;

rollback;
