-- Verify guildkeeper:outbox/retry on pg

begin;

select 'outbox.retry'::regproc;

rollback;
