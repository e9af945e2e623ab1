-- Verify guildkeeper:event/automod_action on pg

begin;

select 'event.automod_action(bigint, bigint, bigint, bigint, bigint, integer, text, text, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.automod_action(bigint, bigint, bigint, bigint, bigint, integer, text, text, text, timestamptz)', 'execute')::integer;

rollback;
