-- Verify guildkeeper:games/slots on pg

begin;

select 'games.slots(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.slots(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.slots(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
