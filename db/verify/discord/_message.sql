-- Verify guildkeeper:discord/_message on pg

begin;

select 'discord._message(text, bigint[], jsonb, jsonb)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._message(text, bigint[], jsonb, jsonb)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._message(text, bigint[], jsonb, jsonb)', 'execute'))::integer;

rollback;
