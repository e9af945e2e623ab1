-- Verify guildkeeper:games/selfcheck on pg

begin;

select 'games.selfcheck(bigint)'::regprocedure;

rollback;
