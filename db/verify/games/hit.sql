-- Verify guildkeeper:games/hit on pg

begin;

select 'games.hit(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.hit(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.hit(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;
