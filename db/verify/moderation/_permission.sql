-- Verify guildkeeper:moderation/_permission on pg

begin;

select 'moderation._permission'::regproc;

rollback;
