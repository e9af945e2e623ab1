-- Verify guildkeeper:desk/_hours on pg

begin;

select 'desk._hours'::regproc;

rollback;
