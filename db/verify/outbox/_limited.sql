-- Verify guildkeeper:outbox/_limited on pg

begin;

select 'outbox._limited(outbox.effect, text, numeric, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._limited(outbox.effect, text, numeric, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._limited(outbox.effect, text, numeric, timestamptz)', 'execute'))::integer;

rollback;
