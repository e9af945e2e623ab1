-- Verify guildkeeper:outbox/_run on pg

begin;

select 'outbox._run(bigint, bigint, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._run(bigint, bigint, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._run(bigint, bigint, timestamptz)', 'execute'))::integer;

rollback;
