-- Verify guildkeeper:economy/_use_item on pg

begin;

select 'economy._use_item(economy.item, bigint, bigint, bigint[], bigint, timestamptz)'::regprocedure;

rollback;
