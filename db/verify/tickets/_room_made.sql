-- Verify guildkeeper:tickets/_room_made on pg

begin;

select 'tickets._room_made'::regproc;

rollback;
