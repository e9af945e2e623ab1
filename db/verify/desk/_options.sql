-- Verify guildkeeper:desk/_options on pg

begin;

select 'desk._options'::regproc;

rollback;
