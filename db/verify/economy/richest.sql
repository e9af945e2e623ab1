-- Verify guildkeeper:economy/richest on pg

begin;

select 'economy.fortune_row'::regtype;
select 'economy.richest(bigint, text, bigint, integer, bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.richest(bigint, text, bigint, integer, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.richest(bigint, text, bigint, integer, bigint, bigint)', 'execute')::integer;

rollback;
