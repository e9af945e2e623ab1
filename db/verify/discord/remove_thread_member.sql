-- Verify guildkeeper:discord/remove_thread_member on pg

begin;

select 'discord.remove_thread_member'::regproc;

rollback;
