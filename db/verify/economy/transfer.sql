-- Verify guildkeeper:economy/transfer on pg

begin;

select 'economy.transfer(bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.transfer(bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.transfer(bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;

rollback;
