-- Revert guildkeeper:roles/_check_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._check_personal;

commit;
