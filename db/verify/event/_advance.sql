-- Verify guildkeeper:event/_advance on pg

begin;

select 'event._advance(app.message[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._advance(app.message[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._advance(app.message[])', 'execute'))::integer;

rollback;
