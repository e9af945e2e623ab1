-- Verify guildkeeper:tickets/_hold_panel on pg

begin;

select 'tickets._hold_panel'::regproc;

rollback;
