-- Verify guildkeeper:moderation/_audit_entry on pg

begin;

select 'moderation._audit_entry'::regproc;

rollback;
