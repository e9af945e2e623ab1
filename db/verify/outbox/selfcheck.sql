-- Verify guildkeeper:outbox/selfcheck on pg

begin;

select 'outbox.selfcheck'::regproc;

rollback;
