-- Revert guildkeeper:reports/_next_report from pg

begin;
set local role guildkeeper_owner;

drop function reports._next_report;

commit;
