-- Verify guildkeeper:economy/_draws on pg

begin;

select 'economy._draws(economy.game_kind, bytea)'::regprocedure;

rollback;
