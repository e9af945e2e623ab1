-- Verify guildkeeper:desk/_mark_changed on pg

begin;

select 'desk._mark_changed'::regproc;

rollback;
