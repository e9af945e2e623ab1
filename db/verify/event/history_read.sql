-- Verify guildkeeper:event/history_read on pg

begin;

select 'event.history_read(bigint, bigint, bigint, app.message[], bigint, integer, boolean, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.history_read(bigint, bigint, bigint, app.message[], bigint, integer, boolean, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.history_read(bigint, bigint, bigint, app.message[], bigint, integer, boolean, timestamptz)', 'execute'))::integer;

rollback;
