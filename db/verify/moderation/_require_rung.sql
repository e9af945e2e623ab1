-- Verify guildkeeper:moderation/_require_rung on pg

begin;

select 'moderation._require_rung'::regproc;

rollback;
