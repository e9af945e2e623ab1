-- Verify guildkeeper:discord/unban on pg

begin;

select 'discord.unban(bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.unban(bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.unban(bigint, bigint, text)', 'execute'))::integer;

rollback;
