-- Verify guildkeeper:discord/create_thread on pg

begin;

select 'discord.create_thread'::regproc;

rollback;
