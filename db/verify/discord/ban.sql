-- Verify guildkeeper:discord/ban on pg

begin;

select 'discord.ban(bigint, bigint, integer, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.ban(bigint, bigint, integer, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.ban(bigint, bigint, integer, text)', 'execute'))::integer;

rollback;
