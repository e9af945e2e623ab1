-- Verify guildkeeper:discord/post on pg

begin;

select 'discord.post'::regproc;

rollback;
