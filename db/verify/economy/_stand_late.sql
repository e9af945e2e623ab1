-- Verify guildkeeper:economy/_stand_late on pg

begin;

select 'economy._stand_late(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
