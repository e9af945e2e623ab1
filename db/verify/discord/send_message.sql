-- Verify guildkeeper:discord/send_message on pg

begin;

select 'discord.send_message'::regproc;

rollback;
