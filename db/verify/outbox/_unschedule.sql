-- Verify guildkeeper:outbox/_unschedule on pg

begin;

select 'outbox._unschedule'::regproc;

rollback;
