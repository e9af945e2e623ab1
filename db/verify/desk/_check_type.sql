-- Verify guildkeeper:desk/_check_type on pg

begin;

select 'desk._check_type'::regproc;

rollback;
