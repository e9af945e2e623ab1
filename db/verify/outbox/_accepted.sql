-- Verify guildkeeper:outbox/_accepted on pg

begin;

select 'outbox._accepted'::regproc;

rollback;
