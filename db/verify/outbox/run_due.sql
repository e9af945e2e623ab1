-- Verify guildkeeper:outbox/run_due on pg

begin;

select 'outbox.run_due'::regproc;

rollback;
