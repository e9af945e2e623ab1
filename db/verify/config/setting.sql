-- Verify guildkeeper:config/setting on pg

begin;

select 'config.setting'::regtype;

rollback;
