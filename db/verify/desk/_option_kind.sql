-- Verify guildkeeper:desk/_option_kind on pg

begin;

select 'desk._option_kind'::regproc;

rollback;
