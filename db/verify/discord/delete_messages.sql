-- Verify guildkeeper:discord/delete_messages on pg

begin;

select 'discord.delete_messages(bigint, bigint, bigint[], text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.delete_messages(bigint, bigint, bigint[], text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.delete_messages(bigint, bigint, bigint[], text, timestamptz)', 'execute'))::integer;

rollback;
