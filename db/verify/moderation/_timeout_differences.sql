-- Verify guildkeeper:moderation/_timeout_differences on pg

begin;

select 'moderation._timeout_differences'::regproc;

rollback;
