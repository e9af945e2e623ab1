-- Revert guildkeeper:reports/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function reports.selfcheck;

commit;
