-- Verify guildkeeper:app/_setting_allowed on pg

begin;

select 'app._setting_allowed'::regproc;

rollback;
