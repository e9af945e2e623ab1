-- Verify guildkeeper:economy/_begin_game on pg

begin;

select 'economy._begin_game(bigint, economy.game_kind, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;

rollback;
