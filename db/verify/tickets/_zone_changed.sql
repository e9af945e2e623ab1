-- Verify guildkeeper:tickets/_zone_changed on pg

begin;

select 'tickets._zone_changed'::regproc;

rollback;
