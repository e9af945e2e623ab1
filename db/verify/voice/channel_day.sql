-- Verify guildkeeper:voice/channel_day on pg

begin;

select 'voice.channel_day'::regclass;

rollback;
