-- Verify guildkeeper:desk/_read_day on pg

begin;

select 'desk._read_day'::regproc;

rollback;
