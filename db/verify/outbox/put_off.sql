-- Verify guildkeeper:outbox/put_off on pg

begin;

select 'outbox.put_off(bigint, bigint, uuid, text, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.put_off(bigint, bigint, uuid, text, text, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.put_off(bigint, bigint, uuid, text, text, timestamptz)', 'execute'))::integer;

rollback;
