-- Verify guildkeeper:outbox/redo on pg

begin;

select 'outbox.redo(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.redo(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.redo(bigint, bigint, bigint, text)', 'execute')::integer;

rollback;
