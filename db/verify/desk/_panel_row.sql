-- Verify guildkeeper:desk/_panel_row on pg

begin;

select 'desk._panel_row'::regproc;

rollback;
