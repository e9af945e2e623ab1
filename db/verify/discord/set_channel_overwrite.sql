-- Verify guildkeeper:discord/set_channel_overwrite on pg

begin;

select 'discord.set_channel_overwrite'::regproc;

rollback;
