-- Verify guildkeeper:economy/_odds on pg

begin;

select 'economy._odds(economy.game_kind)'::regprocedure;

rollback;
