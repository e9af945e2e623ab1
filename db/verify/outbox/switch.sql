-- Verify guildkeeper:outbox/switch on pg

begin;

select 'outbox._throw_switch(boolean, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._throw_switch(boolean, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._throw_switch(boolean, text)', 'execute'))::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.switch', 'select, insert, update, delete'))::integer;

rollback;
