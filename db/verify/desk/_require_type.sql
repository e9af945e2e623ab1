-- Verify guildkeeper:desk/_require_type on pg

begin;

select 'desk._require_type'::regproc;

rollback;
