-- Verify guildkeeper:economy/work on pg

begin;

select 'economy.work(bigint, bigint, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.work(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.work(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;

rollback;
