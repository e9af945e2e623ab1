-- Verify guildkeeper:outbox/_follow_up on pg

begin;

select 'outbox._follow_up'::regproc;

rollback;
