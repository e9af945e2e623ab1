-- Verify guildkeeper:discord/unpin_message on pg

begin;

select 'discord.unpin_message'::regproc;

rollback;
