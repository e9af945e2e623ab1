-- Verify guildkeeper:desk/_kind_with on pg

begin;

select 'desk._kind_with'::regproc;

rollback;
