-- Verify guildkeeper:outbox/_route on pg

begin;

select 'outbox._route'::regproc;

rollback;
