-- Verify guildkeeper:moderation/_tell_failure on pg

begin;

select 'moderation._tell_failure'::regproc;

rollback;
