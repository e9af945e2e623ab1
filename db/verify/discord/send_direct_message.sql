-- Verify guildkeeper:discord/send_direct_message on pg

begin;

select 'discord.send_direct_message(bigint, bigint, text, timestamptz, jsonb, jsonb, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.send_direct_message(bigint, bigint, text, timestamptz, jsonb, jsonb, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.send_direct_message(bigint, bigint, text, timestamptz, jsonb, jsonb, text)', 'execute'))::integer;

rollback;
