-- Revert guildkeeper:roles/_want from pg

begin;
set local role guildkeeper_owner;

drop function roles._want;

commit;
