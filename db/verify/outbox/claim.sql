-- Verify guildkeeper:outbox/claim on pg

begin;

select 'outbox.claim'::regproc;

rollback;
