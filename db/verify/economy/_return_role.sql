-- Verify guildkeeper:economy/_return_role on pg

begin;

select 'economy._return_role(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
