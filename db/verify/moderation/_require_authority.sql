-- Verify guildkeeper:moderation/_require_authority on pg

begin;

select 'moderation._require_authority'::regproc;

rollback;
