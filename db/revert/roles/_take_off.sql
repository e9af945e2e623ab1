-- Revert guildkeeper:roles/_take_off from pg

begin;
set local role guildkeeper_owner;

drop function roles._take_off;

commit;
