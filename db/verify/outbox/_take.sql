-- Verify guildkeeper:outbox/_take on pg

begin;

select 'outbox._take'::regproc;

rollback;
