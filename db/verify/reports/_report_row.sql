-- Verify guildkeeper:reports/_report_row on pg

begin;

select 'reports._report_row'::regproc;

rollback;
