-- Verify guildkeeper:games/stand on pg

begin;

select 'games.stand(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.stand(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.stand(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;
