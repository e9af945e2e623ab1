-- Verify guildkeeper:outbox/report_all on pg

begin;

select 'outbox.report_all(outbox.outcome[], timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.report_all(outbox.outcome[], timestamptz)', 'execute')::integer;

rollback;
