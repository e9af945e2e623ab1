-- Verify guildkeeper:outbox/_is_closed on pg

begin;

select 'outbox._is_closed'::regproc;

rollback;
