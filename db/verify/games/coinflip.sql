-- Verify guildkeeper:games/coinflip on pg

begin;

select 'games.coinflip(bigint, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.coinflip(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.coinflip(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
