-- Verify guildkeeper:desk/_worked on pg

begin;

select 'desk._worked'::regproc;

rollback;
