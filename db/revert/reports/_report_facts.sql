-- Revert guildkeeper:reports/_report_facts from pg

begin;
set local role guildkeeper_owner;

drop function reports._report_facts;
drop type reports.report_facts;

commit;
