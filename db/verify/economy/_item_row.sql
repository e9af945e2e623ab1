-- Verify guildkeeper:economy/_item_row on pg

begin;

select 'economy.item_row'::regtype;
select 'economy._item_row(economy.item, bigint, bigint[], bigint, bigint)'::regprocedure;

rollback;
