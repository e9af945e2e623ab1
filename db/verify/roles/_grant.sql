-- Verify guildkeeper:roles/_grant on pg

begin;

select 'roles._grant'::regproc;

rollback;
