-- Verify guildkeeper:discord/time_out on pg

begin;

select 'discord.time_out(bigint, bigint, timestamptz, text)'::regprocedure;

rollback;
