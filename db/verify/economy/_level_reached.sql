-- Verify guildkeeper:economy/_level_reached on pg

begin;

select 'economy._level_reached(bigint, bigint, integer, integer, timestamptz)'::regprocedure;

rollback;
