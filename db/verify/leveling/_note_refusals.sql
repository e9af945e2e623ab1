-- Verify guildkeeper:leveling/_note_refusals on pg

begin;

select 'leveling._note_refusals(leveling.weighed[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._note_refusals(leveling.weighed[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._note_refusals(leveling.weighed[])', 'execute'))::integer;

rollback;
