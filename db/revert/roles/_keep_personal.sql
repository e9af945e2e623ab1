-- Revert guildkeeper:roles/_keep_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._keep_personal;

commit;
