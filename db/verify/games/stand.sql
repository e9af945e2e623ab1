-- Verify guildkeeper:games/stand on pg

begin;

select 'games.stand'::regproc;

rollback;
