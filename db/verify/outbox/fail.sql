-- Verify guildkeeper:outbox/fail on pg

begin;

select 'outbox.fail'::regproc;

rollback;
