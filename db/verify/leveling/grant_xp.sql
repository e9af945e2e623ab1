-- Verify guildkeeper:leveling/grant_xp on pg

begin;

select 'leveling.grant_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.grant_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.grant_xp(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
