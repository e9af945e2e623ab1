-- Verify guildkeeper:leveling/take_xp on pg

begin;

select 'leveling.take_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.take_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.take_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
