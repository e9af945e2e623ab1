-- Verify guildkeeper:economy/fold_fortunes on pg

begin;

select 'economy.fold_fortunes(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.fold_fortunes(bigint)', 'execute')::integer;

rollback;
