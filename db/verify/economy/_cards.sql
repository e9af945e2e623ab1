-- Verify guildkeeper:economy/_cards on pg

begin;

select 'economy._cards(bigint, bigint, boolean)'::regprocedure;

rollback;
