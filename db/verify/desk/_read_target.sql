-- Verify guildkeeper:desk/_read_target on pg

begin;

select 'desk._read_target'::regproc;

rollback;
