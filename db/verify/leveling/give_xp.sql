-- Verify guildkeeper:leveling/give_xp on pg

begin;

select 'leveling.give_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.give_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.give_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
