-- Revert guildkeeper:reports/_post_report from pg

begin;
set local role guildkeeper_owner;

drop function reports._post_report;

commit;
