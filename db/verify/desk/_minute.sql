-- Verify guildkeeper:desk/_minute on pg

begin;

select 'desk._minute'::regproc;

rollback;
