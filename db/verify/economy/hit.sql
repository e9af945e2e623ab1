-- Verify guildkeeper:economy/hit on pg

begin;

select 'economy.hit(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.hit(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.hit(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;
