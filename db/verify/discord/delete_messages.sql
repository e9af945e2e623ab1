-- Verify guildkeeper:discord/delete_messages on pg

begin;

select 'discord.delete_messages'::regproc;

rollback;
