-- Verify guildkeeper:moderation/_require_bot_permission on pg

begin;

select 'moderation._require_bot_permission'::regproc;

rollback;
