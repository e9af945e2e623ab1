-- Verify guildkeeper:moderation/_not_logged on pg

begin;

select 'moderation._not_logged'::regproc;

rollback;
