-- Verify guildkeeper:economy/stand on pg

begin;

select 'economy.stand(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.stand(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.stand(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;
