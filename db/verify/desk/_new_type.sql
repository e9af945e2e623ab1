-- Verify guildkeeper:desk/_new_type on pg

begin;

select 'desk._new_type'::regproc;

rollback;
