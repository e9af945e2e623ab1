-- Verify guildkeeper:tickets/_tell_staff on pg

begin;

select 'tickets._tell_staff'::regproc;

rollback;
