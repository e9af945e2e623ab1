-- Verify guildkeeper:outbox/_follow_failure on pg

begin;

select 'outbox._follow_failure'::regproc;

rollback;
