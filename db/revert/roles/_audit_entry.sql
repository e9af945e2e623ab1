-- Revert guildkeeper:roles/_audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function roles._audit_entry;

commit;
