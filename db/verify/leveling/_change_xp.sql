-- Verify guildkeeper:leveling/_change_xp on pg

begin;

select 'leveling._change_xp(bigint, bigint, bigint, text, text, bigint, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._change_xp(bigint, bigint, bigint, text, text, bigint, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._change_xp(bigint, bigint, bigint, text, text, bigint, timestamptz)', 'execute'))::integer;

rollback;
