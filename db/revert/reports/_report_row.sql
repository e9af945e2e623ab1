-- Revert guildkeeper:reports/_report_row from pg

begin;
set local role guildkeeper_owner;

drop function reports._report_row;
drop type reports.report_row;

commit;
