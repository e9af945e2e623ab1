-- Verify guildkeeper:desk/_staffed on pg

begin;

select 'desk._staffed'::regproc;

rollback;
