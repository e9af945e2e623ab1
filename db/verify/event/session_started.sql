-- Verify guildkeeper:event/session_started on pg

begin;

select 'event.session_started(bigint, text, timestamptz, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.session_started(bigint, text, timestamptz, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.session_started(bigint, text, timestamptz, timestamptz)', 'execute'))::integer;

rollback;
