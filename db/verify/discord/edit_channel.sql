-- Verify guildkeeper:discord/edit_channel on pg

begin;

select 'discord.edit_channel'::regproc;

rollback;
