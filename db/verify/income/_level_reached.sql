-- Verify guildkeeper:income/_level_reached on pg

begin;

select 'income._level_reached(bigint, bigint, integer, integer, timestamptz)'::regprocedure;

rollback;
