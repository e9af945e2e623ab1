-- Verify guildkeeper:economy/_slots_outcome on pg

begin;

select 'economy._slots_outcome(bigint[])'::regprocedure;

rollback;
