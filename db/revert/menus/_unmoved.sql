-- Revert guildkeeper:menus/_unmoved from pg

begin;
set local role guildkeeper_owner;

drop function menus._unmoved;

commit;
