-- Verify guildkeeper:moderation/_require_rank on pg

begin;

select 'moderation._require_rank'::regproc;

rollback;
