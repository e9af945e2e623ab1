-- Verify guildkeeper:economy/fairness on pg

begin;

select 'economy.evidence'::regtype;
select 'economy.fairness(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.fairness(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.fairness(bigint, bigint)', 'execute')::integer;

rollback;
