-- Verify guildkeeper:games/slots on pg

begin;

select 'games.slots'::regproc;

rollback;
