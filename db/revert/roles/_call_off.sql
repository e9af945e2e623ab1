-- Revert guildkeeper:roles/_call_off from pg

begin;
set local role guildkeeper_owner;

drop function roles._call_off;

commit;
