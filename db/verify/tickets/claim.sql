-- Verify guildkeeper:tickets/claim on pg

begin;

select 'tickets.claim'::regproc;

rollback;
