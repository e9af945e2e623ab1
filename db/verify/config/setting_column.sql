-- Verify guildkeeper:config/setting_column on pg

begin;

select 'config.setting_column'::regclass;

rollback;
