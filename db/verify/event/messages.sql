-- Verify guildkeeper:event/messages on pg

begin;

select 'event.messages(app.message[])'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.messages(app.message[])', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'event.messages(app.message[])', 'execute')::integer;

rollback;
