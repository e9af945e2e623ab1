-- Verify guildkeeper:discord/clear_reactions on pg

begin;

select 'discord.clear_reactions'::regproc;

rollback;
