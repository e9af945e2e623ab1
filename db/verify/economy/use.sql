-- Verify guildkeeper:economy/use on pg

begin;

select 'economy.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
