-- Verify guildkeeper:outbox/_require_effect on pg

begin;

select 'outbox._require_effect'::regproc;

rollback;
