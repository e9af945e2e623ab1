-- Revert guildkeeper:stats/_require_report from pg

begin;
set local role guildkeeper_owner;

drop function stats._require_report;

commit;
