-- Verify guildkeeper:discord/add_thread_member on pg

begin;

select 'discord.add_thread_member'::regproc;

rollback;
