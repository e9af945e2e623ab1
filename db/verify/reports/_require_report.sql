-- Verify guildkeeper:reports/_require_report on pg

begin;

select 'reports._require_report'::regproc;

rollback;
