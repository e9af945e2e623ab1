-- Revert guildkeeper:roles/_is_above_all from pg

begin;
set local role guildkeeper_owner;

drop function roles._is_above_all;

commit;
