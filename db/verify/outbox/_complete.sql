-- Verify guildkeeper:outbox/_complete on pg

begin;

select 'outbox._complete'::regproc;

rollback;
