-- Verify guildkeeper:discord/ban on pg

begin;

select 'discord.ban(bigint, bigint, integer, text)'::regprocedure;

rollback;
