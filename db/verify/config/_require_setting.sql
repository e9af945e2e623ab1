-- Verify guildkeeper:config/_require_setting on pg

begin;

select 'config._require_setting'::regproc;

rollback;
