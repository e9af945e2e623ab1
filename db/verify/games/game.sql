-- Verify guildkeeper:games/game on pg

begin;

select 'games.game'::regclass;

rollback;
