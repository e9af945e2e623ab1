-- Verify guildkeeper:economy/_lock_hand on pg

begin;

select 'economy._lock_hand(bigint, bigint, bigint)'::regprocedure;

rollback;
