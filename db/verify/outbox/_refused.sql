-- Verify guildkeeper:outbox/_refused on pg

begin;

select 'outbox._refused(outbox.effect, integer, text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._refused(outbox.effect, integer, text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._refused(outbox.effect, integer, text, timestamptz)', 'execute'))::integer;

rollback;
