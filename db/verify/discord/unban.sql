-- Verify guildkeeper:discord/unban on pg

begin;

select 'discord.unban'::regproc;

rollback;
