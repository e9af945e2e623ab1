-- Verify guildkeeper:outbox/reopen on pg

begin;

select 'outbox.reopen(bigint, text, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.reopen(bigint, text, bigint, text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.reopen(bigint, text, bigint, text)', 'execute')::integer;

rollback;
