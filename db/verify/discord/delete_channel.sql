-- Verify guildkeeper:discord/delete_channel on pg

begin;

select 'discord.delete_channel'::regproc;

rollback;
