-- Verify guildkeeper:tickets/_require_any_staff on pg

begin;

select 'tickets._require_any_staff'::regproc;

rollback;
