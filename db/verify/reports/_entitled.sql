-- Verify guildkeeper:reports/_entitled on pg

begin;

select 'reports._entitled'::regproc;

rollback;
