-- Verify guildkeeper:tickets/_check_panel on pg

begin;

select 'tickets._check_panel'::regproc;

rollback;
