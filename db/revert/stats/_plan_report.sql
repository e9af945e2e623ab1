-- Revert guildkeeper:stats/_plan_report from pg

begin;
set local role guildkeeper_owner;

drop function stats._plan_report;

commit;
