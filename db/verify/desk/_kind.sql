-- Verify guildkeeper:desk/_kind on pg

begin;

select 'desk._kind'::regproc;

rollback;
