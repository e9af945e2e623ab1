-- Verify guildkeeper:desk/_panel_posted on pg

begin;

select 'desk._panel_posted'::regproc;

rollback;
