-- Verify guildkeeper:app/_audit_edit on pg

begin;

select 'app._audit_edit'::regproc;

rollback;
