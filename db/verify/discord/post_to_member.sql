-- Verify guildkeeper:discord/post_to_member on pg

begin;

select 'discord.post_to_member'::regproc;

rollback;
