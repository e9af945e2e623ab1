-- Verify guildkeeper:games/draw on pg

begin;

select 'games.draw'::regproc;

rollback;
