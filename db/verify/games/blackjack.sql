-- Verify guildkeeper:games/blackjack on pg

begin;

select 'games.blackjack(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.blackjack(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.blackjack(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
