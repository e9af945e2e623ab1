-- Verify guildkeeper:desk/_panel_lost on pg

begin;

select 'desk._panel_lost'::regproc;

rollback;
