-- Verify guildkeeper:games/promise on pg

begin;

select 'games.promise'::regclass;

rollback;
