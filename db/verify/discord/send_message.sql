-- Verify guildkeeper:discord/send_message on pg

begin;

select 'discord.send_message(bigint, bigint, text, bigint[], timestamptz, jsonb, jsonb, text, jsonb)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.send_message(bigint, bigint, text, bigint[], timestamptz, jsonb, jsonb, text, jsonb)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.send_message(bigint, bigint, text, bigint[], timestamptz, jsonb, jsonb, text, jsonb)', 'execute'))::integer;

rollback;
