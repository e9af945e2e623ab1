-- Verify guildkeeper:games/hit on pg

begin;

select 'games.hit'::regproc;

rollback;
