-- Verify guildkeeper:discord/move_role on pg

begin;

select 'discord.move_role'::regproc;

rollback;
