-- Verify guildkeeper:outbox/_enqueue on pg

begin;

select 'outbox._enqueue(bigint, text, text, text, jsonb, text, timestamptz, bigint, outbox.file[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._enqueue(bigint, text, text, text, jsonb, text, timestamptz, bigint, outbox.file[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._enqueue(bigint, text, text, text, jsonb, text, timestamptz, bigint, outbox.file[])', 'execute'))::integer;

rollback;
