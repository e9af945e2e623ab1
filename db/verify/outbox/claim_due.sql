-- Verify guildkeeper:outbox/claim_due on pg

begin;

select 'outbox.claim_due(integer, interval, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.claim_due(integer, interval, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.claim_due(integer, interval, timestamptz)', 'execute'))::integer;
select 'outbox.claimed_work'::regtype;

rollback;
