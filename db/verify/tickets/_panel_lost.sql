-- Verify guildkeeper:tickets/_panel_lost on pg

begin;

select 'tickets._panel_lost'::regproc;

rollback;
