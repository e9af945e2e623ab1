-- Verify guildkeeper:config/_check_channel_setting on pg

begin;

select 'config._check_channel_setting'::regproc;

rollback;
