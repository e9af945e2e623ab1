-- Verify guildkeeper:moderation/points on pg

begin;

select 'moderation.points(bigint, bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.points(bigint, bigint, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.points(bigint, bigint, timestamptz)', 'execute')::integer;

rollback;
