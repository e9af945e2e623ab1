-- Verify guildkeeper:economy/remove_claim on pg

begin;

select 'economy.remove_claim(bigint, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.remove_claim(bigint, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.remove_claim(bigint, text, bigint, text)', 'execute')::integer;

rollback;
