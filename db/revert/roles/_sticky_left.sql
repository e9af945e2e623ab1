-- Revert guildkeeper:roles/_sticky_left from pg

begin;
set local role guildkeeper_owner;

drop function roles._sticky_left;

commit;
