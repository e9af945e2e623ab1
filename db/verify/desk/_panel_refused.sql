-- Verify guildkeeper:desk/_panel_refused on pg

begin;

select 'desk._panel_refused'::regproc;

rollback;
