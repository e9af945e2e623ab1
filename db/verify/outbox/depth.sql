-- Verify guildkeeper:outbox/depth on pg

begin;

select 'outbox.depth(timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.depth(timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.depth(timestamptz)', 'execute')::integer;
select 'outbox.depth_row'::regtype;

rollback;
