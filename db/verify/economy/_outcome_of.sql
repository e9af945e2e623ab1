-- Verify guildkeeper:economy/_outcome_of on pg

begin;

select 'economy._outcome_of(economy.game_kind, text, bigint[])'::regprocedure;

rollback;
