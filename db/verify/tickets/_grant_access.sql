-- Verify guildkeeper:tickets/_grant_access on pg

begin;

select 'tickets._grant_access'::regproc;

rollback;
