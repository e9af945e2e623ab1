-- Verify guildkeeper:config/_check_role_setting on pg

begin;

select 'config._check_role_setting'::regproc;

rollback;
