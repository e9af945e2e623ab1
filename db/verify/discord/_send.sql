-- Verify guildkeeper:discord/_send on pg

begin;

select 'discord._send(bigint, text, text, text, bigint[], timestamptz, bigint, jsonb, jsonb, outbox.file[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._send(bigint, text, text, text, bigint[], timestamptz, bigint, jsonb, jsonb, outbox.file[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._send(bigint, text, text, text, bigint[], timestamptz, bigint, jsonb, jsonb, outbox.file[])', 'execute'))::integer;

rollback;
