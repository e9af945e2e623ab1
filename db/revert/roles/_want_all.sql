-- Revert guildkeeper:roles/_want_all from pg

begin;
set local role guildkeeper_owner;

drop function roles._want_all;

commit;
