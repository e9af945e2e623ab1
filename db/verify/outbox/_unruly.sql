-- Verify guildkeeper:outbox/_unruly on pg

begin;

select 'outbox._unruly'::regproc;

rollback;
