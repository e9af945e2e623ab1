-- Verify guildkeeper:economy/_reel on pg

begin;

select 'economy._reel(bigint)'::regprocedure;

rollback;
