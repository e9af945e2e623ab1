-- Verify guildkeeper:economy/_end_game on pg

begin;

select 'economy._end_game(economy.game, text, timestamptz)'::regprocedure;

rollback;
