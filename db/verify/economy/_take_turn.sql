-- Verify guildkeeper:economy/_take_turn on pg

begin;

select 'economy._take_turn(bigint, bigint, text, timestamptz, integer, timestamptz)'::regprocedure;

rollback;
