-- Verify guildkeeper:moderation/_duration on pg

begin;

select 'moderation._duration'::regproc;

rollback;
