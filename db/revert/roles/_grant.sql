-- Revert guildkeeper:roles/_grant from pg

begin;
set local role guildkeeper_owner;

drop function roles._grant;

commit;
