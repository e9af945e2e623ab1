-- Verify guildkeeper:discord/kick on pg

begin;

select 'discord.kick(bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.kick(bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.kick(bigint, bigint, text)', 'execute'))::integer;

rollback;
