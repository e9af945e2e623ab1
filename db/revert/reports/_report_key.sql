-- Revert guildkeeper:reports/_report_key from pg

begin;
set local role guildkeeper_owner;

drop function reports._report_key;

commit;
