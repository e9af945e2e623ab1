-- Verify guildkeeper:games/settings on pg

begin;

select 'games.settings'::regclass;

rollback;
