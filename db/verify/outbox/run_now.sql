-- Verify guildkeeper:outbox/run_now on pg

begin;

select 'outbox.run_now'::regproc;

rollback;
