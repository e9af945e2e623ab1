-- Verify guildkeeper:discord/edit_thread on pg

begin;

select 'discord.edit_thread'::regproc;

rollback;
