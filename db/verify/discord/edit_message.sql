-- Verify guildkeeper:discord/edit_message on pg

begin;

select 'discord.edit_message'::regproc;

rollback;
