-- Verify guildkeeper:moderation/_log on pg

begin;

select 'moderation._log'::regproc;

rollback;
