-- Verify guildkeeper:moderation/_pattern_fault on pg

begin;

select 'moderation._pattern_fault(text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation._pattern_fault(text)', 'execute')::integer;

rollback;
