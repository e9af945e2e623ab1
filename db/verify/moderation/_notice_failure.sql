-- Verify guildkeeper:moderation/_notice_failure on pg

begin;

select 'moderation._notice_failure'::regproc;

rollback;
