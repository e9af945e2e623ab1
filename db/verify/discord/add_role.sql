-- Verify guildkeeper:discord/add_role on pg

begin;

select 'discord.add_role'::regproc;

rollback;
