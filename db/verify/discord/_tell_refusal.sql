-- Verify guildkeeper:discord/_tell_refusal on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'outbox.hold'::regclass and tgname = 'tell_refusal';
select 'discord._tell_refusal()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._tell_refusal()', 'execute'))::integer;

rollback;
