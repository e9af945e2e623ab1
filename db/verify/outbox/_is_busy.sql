-- Verify guildkeeper:outbox/_is_busy on pg

begin;

select 'outbox._is_busy'::regproc;

rollback;
