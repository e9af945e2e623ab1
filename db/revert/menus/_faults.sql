-- Revert guildkeeper:menus/_faults from pg

begin;
set local role guildkeeper_owner;

drop function menus._faults;

commit;
