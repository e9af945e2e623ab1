-- Verify guildkeeper:outbox/_hasten on pg

begin;

select 'outbox._hasten'::regproc;

rollback;
