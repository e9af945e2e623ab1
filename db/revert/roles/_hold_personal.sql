-- Revert guildkeeper:roles/_hold_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._hold_personal;

commit;
