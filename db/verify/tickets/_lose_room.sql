-- Verify guildkeeper:tickets/_lose_room on pg

begin;

select 'tickets._lose_room'::regproc;

rollback;
