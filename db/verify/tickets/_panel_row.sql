-- Verify guildkeeper:tickets/_panel_row on pg

begin;

select 'tickets._panel_row'::regproc;

rollback;
