-- Verify guildkeeper:tickets/_room_refused on pg

begin;

select 'tickets._room_refused'::regproc;

rollback;
