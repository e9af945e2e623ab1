-- Verify guildkeeper:outbox/_hold_back on pg

begin;

select 'outbox._hold_back(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._hold_back(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._hold_back(timestamptz)', 'execute'))::integer;

rollback;
