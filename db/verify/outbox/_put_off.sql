-- Verify guildkeeper:outbox/_put_off on pg

begin;

select 'outbox._put_off(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._put_off(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._put_off(timestamptz)', 'execute'))::integer;

rollback;
