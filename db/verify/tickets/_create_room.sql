-- Verify guildkeeper:tickets/_create_room on pg

begin;

select 'tickets._create_room'::regproc;

rollback;
