-- Verify guildkeeper:games/dice on pg

begin;

select 'games.dice(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.dice(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.dice(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
