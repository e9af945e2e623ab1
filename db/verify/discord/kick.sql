-- Verify guildkeeper:discord/kick on pg

begin;

select 'discord.kick(bigint, bigint, text)'::regprocedure;

rollback;
