-- Verify guildkeeper:games/double_down on pg

begin;

select 'games.double_down'::regproc;

rollback;
