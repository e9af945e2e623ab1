-- Verify guildkeeper:event/messages_edited on pg

begin;

select 'event.messages_edited(bigint, app.message[])'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.messages_edited(bigint, app.message[])', 'execute')::integer;

rollback;
