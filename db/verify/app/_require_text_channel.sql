-- Verify guildkeeper:app/_require_text_channel on pg

begin;

select 'app._require_text_channel(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_text_channel(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_text_channel(bigint, bigint)', 'execute'))::integer;

rollback;
