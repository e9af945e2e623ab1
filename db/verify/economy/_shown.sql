-- Verify guildkeeper:economy/_shown on pg

begin;

select 'economy._shown(economy.game_kind, bigint[])'::regprocedure;

rollback;
