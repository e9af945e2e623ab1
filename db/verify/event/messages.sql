-- Verify guildkeeper:event/messages on pg

begin;

select 'event.messages(event.message[])'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.messages(event.message[])', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'event.messages(event.message[])', 'execute')::integer;

rollback;
