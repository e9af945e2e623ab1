-- Verify guildkeeper:economy/_obstacle on pg

begin;

select 'economy.obstacle'::regtype;
select 'economy._obstacle(economy.item, bigint, bigint[], bigint)'::regprocedure;

rollback;
