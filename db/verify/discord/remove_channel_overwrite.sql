-- Verify guildkeeper:discord/remove_channel_overwrite on pg

begin;

select 'discord.remove_channel_overwrite'::regproc;

rollback;
