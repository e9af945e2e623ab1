-- Verify guildkeeper:desk/_read_hours on pg

begin;

select 'desk._read_hours'::regproc;

rollback;
