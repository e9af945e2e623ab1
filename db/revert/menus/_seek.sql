-- Revert guildkeeper:menus/_seek from pg

begin;
set local role guildkeeper_owner;

drop function menus._seek;

commit;
