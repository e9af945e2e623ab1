-- Revert guildkeeper:menus/_notice from pg

begin;
set local role guildkeeper_owner;

drop function menus._notice;

commit;
