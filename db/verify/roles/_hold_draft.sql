-- Verify guildkeeper:roles/_hold_draft on pg

begin;

select 'roles._hold_draft'::regproc;

rollback;
