-- Verify guildkeeper:moderation/_ban_differences on pg

begin;

select 'moderation._ban_differences'::regproc;

rollback;
