-- Verify guildkeeper:app/setting_column on pg

begin;

select 'app.setting_column'::regclass;

rollback;
