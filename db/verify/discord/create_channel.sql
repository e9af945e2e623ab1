-- Verify guildkeeper:discord/create_channel on pg

begin;

select 'discord.create_channel'::regproc;

rollback;
