-- Verify guildkeeper:moderation/_check_log_channel on pg

begin;

select 'moderation._check_log_channel'::regproc;

rollback;
