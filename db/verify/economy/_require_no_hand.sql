-- Verify guildkeeper:economy/_require_no_hand on pg

begin;

select 'economy._require_no_hand(bigint, bigint)'::regprocedure;

rollback;
