-- Verify guildkeeper:outbox/_notify_worker on pg

begin;

select 'outbox._notify_worker'::regproc;

rollback;
