-- Verify guildkeeper:outbox/refused_routes on pg

begin;

select 'outbox.refused_routes()'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.refused_routes()', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.refused_routes()', 'execute')::integer;

rollback;
