-- Verify guildkeeper:discord/edit_role on pg

begin;

select 'discord.edit_role'::regproc;

rollback;
