-- Verify guildkeeper:discord/remove_role on pg

begin;

select 'discord.remove_role'::regproc;

rollback;
