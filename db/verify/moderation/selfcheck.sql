-- Verify guildkeeper:moderation/selfcheck on pg

begin;

select 'moderation.selfcheck(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.selfcheck(bigint)', 'execute')::integer;

rollback;
