-- Verify guildkeeper:leveling/reset on pg

begin;

select 'leveling.reset(bigint, bigint, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.reset(bigint, bigint, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.reset(bigint, bigint, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 'leveling.reset_result'::regtype;

rollback;
