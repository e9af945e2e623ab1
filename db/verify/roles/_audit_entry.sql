-- Verify guildkeeper:roles/_audit_entry on pg

begin;

select 'roles._audit_entry'::regproc;

rollback;
