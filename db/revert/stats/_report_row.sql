-- Revert guildkeeper:stats/_report_row from pg

begin;
set local role guildkeeper_owner;

drop function stats._report_row;
drop type stats.report_row;

commit;
