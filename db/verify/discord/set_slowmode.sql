-- Verify guildkeeper:discord/set_slowmode on pg

begin;

select 'discord.set_slowmode'::regproc;

rollback;
