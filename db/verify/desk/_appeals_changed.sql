-- Verify guildkeeper:desk/_appeals_changed on pg

begin;

select 'desk._appeals_changed'::regproc;

rollback;
