-- Verify guildkeeper:leveling/_render_announcement on pg

begin;

select 'leveling._render_announcement(text, bigint, integer, bigint, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._render_announcement(text, bigint, integer, bigint, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._render_announcement(text, bigint, integer, bigint, bigint[])', 'execute'))::integer;

rollback;
