-- Verify guildkeeper:outbox/_schedule_follow_up on pg

begin;

select 'outbox._schedule_follow_up'::regproc;

rollback;
