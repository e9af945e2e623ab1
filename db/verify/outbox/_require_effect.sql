-- Verify guildkeeper:outbox/_require_effect on pg

begin;

select 'outbox._require_effect(bigint, bigint, outbox.state[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._require_effect(bigint, bigint, outbox.state[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._require_effect(bigint, bigint, outbox.state[])', 'execute'))::integer;

rollback;
