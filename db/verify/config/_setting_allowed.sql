-- Verify guildkeeper:config/_setting_allowed on pg

begin;

select 'config._setting_allowed'::regproc;

rollback;
