-- Verify guildkeeper:moderation/_require_case on pg

begin;

select 'moderation._require_case'::regproc;

rollback;
