-- Revert guildkeeper:roles/_settle from pg

begin;
set local role guildkeeper_owner;

drop function roles._settle;

commit;
