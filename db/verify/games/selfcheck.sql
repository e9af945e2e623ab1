-- Verify guildkeeper:games/selfcheck on pg

begin;

select 'games.selfcheck'::regproc;

rollback;
