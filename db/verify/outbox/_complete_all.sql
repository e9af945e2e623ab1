-- Verify guildkeeper:outbox/_complete_all on pg

begin;

select 'outbox._complete_all'::regproc;

rollback;
