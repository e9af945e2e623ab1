-- Verify guildkeeper:tickets/_room_name on pg

begin;

select 'tickets._room_name'::regproc;

rollback;
