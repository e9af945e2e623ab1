-- Verify guildkeeper:moderation/_audit_reason on pg

begin;

select 'moderation._audit_reason'::regproc;

rollback;
