-- Revert guildkeeper:reports/_require_report from pg

begin;
set local role guildkeeper_owner;

drop function reports._require_report;

commit;
