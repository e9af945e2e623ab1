-- Verify guildkeeper:tickets/_wanted_access on pg

begin;

select 'tickets._wanted_access'::regproc;

rollback;
