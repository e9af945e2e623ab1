-- Verify guildkeeper:discord/remove_role on pg

begin;

select 'discord.remove_role(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.remove_role(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.remove_role(bigint, bigint, bigint, text)', 'execute'))::integer;

rollback;
