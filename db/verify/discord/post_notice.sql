-- Verify guildkeeper:discord/post_notice on pg

begin;

select 'discord.post_notice'::regproc;

rollback;
