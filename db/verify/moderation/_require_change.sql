-- Verify guildkeeper:moderation/_require_change on pg

begin;

select 'moderation._require_change'::regproc;

rollback;
