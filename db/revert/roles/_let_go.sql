-- Revert guildkeeper:roles/_let_go from pg

begin;
set local role guildkeeper_owner;

drop function roles._let_go;

commit;
