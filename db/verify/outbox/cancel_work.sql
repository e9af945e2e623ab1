-- Verify guildkeeper:outbox/cancel_work on pg

begin;

select 'outbox.cancel_work'::regproc;

rollback;
