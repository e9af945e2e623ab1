-- Verify guildkeeper:desk/_show_panels on pg

begin;

select 'desk._show_panels'::regproc;

rollback;
