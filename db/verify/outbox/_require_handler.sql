-- Verify guildkeeper:outbox/_require_handler on pg

begin;

select 'outbox._require_handler'::regproc;

rollback;
