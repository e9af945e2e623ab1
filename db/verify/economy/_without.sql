-- Verify guildkeeper:economy/_without on pg

begin;

select 'economy._without(economy.item, text)'::regprocedure;

rollback;
