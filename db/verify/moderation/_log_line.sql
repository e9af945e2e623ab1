-- Verify guildkeeper:moderation/_log_line on pg

begin;

select 'moderation._log_line'::regproc;

rollback;
