-- Verify guildkeeper:discord/edit_message on pg

begin;

select 'discord.edit_message(bigint, bigint, bigint, text, jsonb, jsonb)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.edit_message(bigint, bigint, bigint, text, jsonb, jsonb)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.edit_message(bigint, bigint, bigint, text, jsonb, jsonb)', 'execute'))::integer;

rollback;
