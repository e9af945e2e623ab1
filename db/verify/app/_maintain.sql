-- Verify guildkeeper:app/_maintain on pg

begin;

select 'app._maintain(bigint, jsonb, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._maintain(bigint, jsonb, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._maintain(bigint, jsonb, timestamptz)', 'execute'))::integer;
select 1 / count(*) from outbox.handler where function = 'app._maintain';

rollback;
