-- Verify guildkeeper:tickets/_move_room on pg

begin;

select 'tickets._move_room'::regproc;

rollback;
