-- Verify guildkeeper:leveling/_weigh on pg

begin;

select 'leveling._weigh(app.message[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._weigh(app.message[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._weigh(app.message[])', 'execute'))::integer;
select 'leveling.weighed'::regtype;

rollback;
