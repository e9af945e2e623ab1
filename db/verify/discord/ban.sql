-- Verify guildkeeper:discord/ban on pg

begin;

select 'discord.ban'::regproc;

rollback;
