-- Verify guildkeeper:outbox/_notify on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'outbox.effect'::regclass and tgname = 'notify_dispatcher';
select 'outbox._notify()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._notify()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._notify()', 'execute'))::integer;

rollback;
