-- Verify guildkeeper:discord/move_channel on pg

begin;

select 'discord.move_channel'::regproc;

rollback;
