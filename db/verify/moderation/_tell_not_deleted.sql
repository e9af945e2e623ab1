-- Verify guildkeeper:moderation/_tell_not_deleted on pg

begin;

select 'moderation._tell_not_deleted'::regproc;

rollback;
