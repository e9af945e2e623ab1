-- Verify guildkeeper:discord/unban on pg

begin;

select 'discord.unban(bigint, bigint, text)'::regprocedure;

rollback;
