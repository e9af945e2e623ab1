-- Verify guildkeeper:moderation/_log_channel on pg

begin;

select 'moderation._log_channel'::regproc;

rollback;
