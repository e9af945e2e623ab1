-- Verify guildkeeper:discord/remove_reaction on pg

begin;

select 'discord.remove_reaction'::regproc;

rollback;
