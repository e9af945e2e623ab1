-- Verify guildkeeper:economy/_items on pg

begin;

select 'economy._items(bigint, boolean)'::regprocedure;

rollback;
