-- Verify guildkeeper:discord/add_reaction on pg

begin;

select 'discord.add_reaction'::regproc;

rollback;
