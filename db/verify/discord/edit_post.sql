-- Verify guildkeeper:discord/edit_post on pg

begin;

select 'discord.edit_post'::regproc;

rollback;
