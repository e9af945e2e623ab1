-- Revert guildkeeper:roles/_remove_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._remove_personal;

commit;
