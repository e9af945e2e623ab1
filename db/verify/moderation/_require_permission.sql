-- Verify guildkeeper:moderation/_require_permission on pg

begin;

select 'moderation._require_permission'::regproc;

rollback;
