-- Verify guildkeeper:discord/send_files on pg

begin;

select 'discord.send_files'::regproc;

rollback;
