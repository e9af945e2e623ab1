-- Verify guildkeeper:moderation/_not_deleted on pg

begin;

select 'moderation._not_deleted'::regproc;

rollback;
