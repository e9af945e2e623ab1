-- Revert guildkeeper:roles/_set_lapse from pg

begin;
set local role guildkeeper_owner;

drop function roles._set_lapse;

commit;
