-- Verify guildkeeper:automod/_pattern_fault on pg

begin;

select 'automod._pattern_fault(text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_admin', 'automod._pattern_fault(text)', 'execute')::integer;

rollback;
