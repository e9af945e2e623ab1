-- Verify guildkeeper:app/_check_role_setting on pg

begin;

select 'app._check_role_setting'::regproc;

rollback;
