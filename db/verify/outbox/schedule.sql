-- Verify guildkeeper:outbox/schedule on pg

begin;

select 'outbox.schedule(bigint, timestamptz, text, jsonb, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.schedule(bigint, timestamptz, text, jsonb, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.schedule(bigint, timestamptz, text, jsonb, text)', 'execute'))::integer;

rollback;
