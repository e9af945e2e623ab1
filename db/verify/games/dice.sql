-- Verify guildkeeper:games/dice on pg

begin;

select 'games.dice'::regproc;

rollback;
