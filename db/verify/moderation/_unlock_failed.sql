-- Verify guildkeeper:moderation/_unlock_failed on pg

begin;

select 'moderation._unlock_failed'::regproc;

rollback;
