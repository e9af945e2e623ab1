-- Verify guildkeeper:channels/_lock_failed on pg

begin;

select 'channels._lock_failed'::regproc;

rollback;
