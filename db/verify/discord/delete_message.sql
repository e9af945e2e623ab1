-- Verify guildkeeper:discord/delete_message on pg

begin;

select 'discord.delete_message(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.delete_message(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.delete_message(bigint, bigint, bigint, text)', 'execute'))::integer;

rollback;
