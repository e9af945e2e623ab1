-- Verify guildkeeper:tickets/_require_staff on pg

begin;

select 'tickets._require_staff'::regproc;

rollback;
