-- Verify guildkeeper:outbox/_note_gone on pg

begin;

select 'outbox._note_gone(outbox.effect, integer, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._note_gone(outbox.effect, integer, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._note_gone(outbox.effect, integer, timestamptz)', 'execute'))::integer;

rollback;
