-- Verify guildkeeper:economy/_pay_level on pg

begin;

select 'economy._pay_level(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
