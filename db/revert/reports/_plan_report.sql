-- Revert guildkeeper:reports/_plan_report from pg

begin;
set local role guildkeeper_owner;

drop function reports._plan_report;

commit;
