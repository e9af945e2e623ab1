-- Verify guildkeeper:economy/_change on pg

begin;

select 'economy._change(bigint, economy.movement, timestamptz)'::regprocedure;

rollback;
