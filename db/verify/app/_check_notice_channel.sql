-- Verify guildkeeper:app/_check_notice_channel on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'app.settings'::regclass and tgname = 'check_notice_channel';
select 'app._check_notice_channel()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._check_notice_channel()', 'execute'))::integer;

rollback;
