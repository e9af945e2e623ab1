-- Verify guildkeeper:tickets/_look_for_room on pg

begin;

select 'tickets._look_for_room'::regproc;

rollback;
