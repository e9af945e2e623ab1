-- Verify guildkeeper:tickets/_show_panels on pg

begin;

select 'tickets._show_panels'::regproc;

rollback;
