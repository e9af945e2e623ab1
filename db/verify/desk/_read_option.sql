-- Verify guildkeeper:desk/_read_option on pg

begin;

select 'desk._read_option'::regproc;

rollback;
