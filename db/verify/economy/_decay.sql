-- Verify guildkeeper:economy/_decay on pg

begin;

select 'economy._decay(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
