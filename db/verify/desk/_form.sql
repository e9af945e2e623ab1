-- Verify guildkeeper:desk/_form on pg

begin;

select 'desk._form'::regproc;

rollback;
