-- Verify guildkeeper:outbox/_bring_forward on pg

begin;

select 'outbox._bring_forward(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._bring_forward(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._bring_forward(timestamptz)', 'execute'))::integer;

rollback;
