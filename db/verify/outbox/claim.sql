-- Verify guildkeeper:outbox/claim on pg

begin;

select 'outbox.claim(integer, interval, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.claim(integer, interval, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.claim(integer, interval, timestamptz)', 'execute'))::integer;
select 'outbox.claimed'::regtype;

rollback;
