-- Verify guildkeeper:moderation/_require_decision on pg

begin;

select 'moderation._require_decision'::regproc;

rollback;
