-- Verify guildkeeper:tickets/_is_staff on pg

begin;

select 'tickets._is_staff'::regproc;

rollback;
