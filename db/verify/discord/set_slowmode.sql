-- Verify guildkeeper:discord/set_slowmode on pg

begin;

select 'discord.set_slowmode(bigint, bigint, integer, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.set_slowmode(bigint, bigint, integer, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.set_slowmode(bigint, bigint, integer, text)', 'execute'))::integer;

rollback;
