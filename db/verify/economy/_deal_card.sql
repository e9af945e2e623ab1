-- Verify guildkeeper:economy/_deal_card on pg

begin;

select 'economy._deal_card(economy.game, boolean)'::regprocedure;

rollback;
