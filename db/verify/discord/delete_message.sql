-- Verify guildkeeper:discord/delete_message on pg

begin;

select 'discord.delete_message'::regproc;

rollback;
