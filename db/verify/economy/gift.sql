-- Verify guildkeeper:economy/gift on pg

begin;

select 'economy.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;

rollback;
