-- Verify guildkeeper:economy/_has_seen on pg

begin;

select 'economy._has_seen(economy.game, integer)'::regprocedure;

rollback;
