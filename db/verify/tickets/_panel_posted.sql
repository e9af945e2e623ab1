-- Verify guildkeeper:tickets/_panel_posted on pg

begin;

select 'tickets._panel_posted'::regproc;

rollback;
