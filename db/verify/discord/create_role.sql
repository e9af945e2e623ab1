-- Verify guildkeeper:discord/create_role on pg

begin;

select 'discord.create_role'::regproc;

rollback;
