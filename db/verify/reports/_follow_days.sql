-- Verify guildkeeper:reports/_follow_days on pg

begin;

select 'reports._follow_days'::regproc;

rollback;
