-- Verify guildkeeper:tickets/claim_reading on pg

begin;

select 'tickets.claim_reading'::regproc;

rollback;
