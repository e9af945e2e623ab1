-- Verify guildkeeper:moderation/ladder on pg

begin;

select 'moderation.ladder(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.ladder(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.ladder(bigint)', 'execute')::integer;

rollback;
