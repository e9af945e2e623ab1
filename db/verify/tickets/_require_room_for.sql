-- Verify guildkeeper:tickets/_require_room_for on pg

begin;

select 'tickets._require_room_for'::regproc;

rollback;
