-- Verify guildkeeper:discord/time_out on pg

begin;

select 'discord.time_out'::regproc;

rollback;
