-- Verify guildkeeper:economy/_selfcheck_games on pg

begin;

select 'economy._selfcheck_games(bigint)'::regprocedure;

rollback;
