-- Verify guildkeeper:outbox/release on pg

begin;

select 'outbox.release(bigint, bigint, uuid)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.release(bigint, bigint, uuid)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.release(bigint, bigint, uuid)', 'execute'))::integer;

rollback;
