-- Verify guildkeeper:games/fairness on pg

begin;

select 'games.evidence'::regtype;
select 'games.fairness(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.fairness(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.fairness(bigint, bigint)', 'execute')::integer;

rollback;
