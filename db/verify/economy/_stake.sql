-- Verify guildkeeper:economy/_stake on pg

begin;

select 'economy._stake(bigint, bigint, bigint, bigint, timestamptz)'::regprocedure;

rollback;
