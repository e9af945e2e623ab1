-- Verify guildkeeper:app/_check_channel_setting on pg

begin;

select 'app._check_channel_setting'::regproc;

rollback;
