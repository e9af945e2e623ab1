-- Verify guildkeeper:economy/_finish_hand on pg

begin;

select 'economy._finish_hand(economy.game, timestamptz)'::regprocedure;

rollback;
