-- Verify guildkeeper:reports/_post_report on pg

begin;

select 'reports._post_report'::regproc;

rollback;
