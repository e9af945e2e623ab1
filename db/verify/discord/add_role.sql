-- Verify guildkeeper:discord/add_role on pg

begin;

select 'discord.add_role(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.add_role(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.add_role(bigint, bigint, bigint, text)', 'execute'))::integer;

rollback;
