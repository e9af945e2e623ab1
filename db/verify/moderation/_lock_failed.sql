-- Verify guildkeeper:moderation/_lock_failed on pg

begin;

select 'moderation._lock_failed'::regproc;

rollback;
