-- Verify guildkeeper:discord/send_direct_message on pg

begin;

select 'discord.send_direct_message'::regproc;

rollback;
