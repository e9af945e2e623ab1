-- Verify guildkeeper:outbox/claim_due on pg

begin;

select 'outbox.claim_due'::regproc;

rollback;
