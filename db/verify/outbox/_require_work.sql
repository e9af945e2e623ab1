-- Verify guildkeeper:outbox/_require_work on pg

begin;

select 'outbox._require_work'::regproc;

rollback;
