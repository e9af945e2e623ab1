-- Verify guildkeeper:discord/delete_role on pg

begin;

select 'discord.delete_role'::regproc;

rollback;
