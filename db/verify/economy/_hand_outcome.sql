-- Verify guildkeeper:economy/_hand_outcome on pg

begin;

select 'economy._hand_outcome(bigint[], bigint[])'::regprocedure;

rollback;
