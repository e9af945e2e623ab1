-- Verify guildkeeper:economy/deal on pg

begin;

select 'economy.deal(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.deal(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.deal(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
