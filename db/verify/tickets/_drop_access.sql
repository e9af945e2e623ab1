-- Verify guildkeeper:tickets/_drop_access on pg

begin;

select 'tickets._drop_access'::regproc;

rollback;
