-- Verify guildkeeper:outbox/claimed_files on pg

begin;

select 'outbox.claimed_files(bigint, bigint, uuid)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.claimed_files(bigint, bigint, uuid)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.claimed_files(bigint, bigint, uuid)', 'execute'))::integer;

rollback;
