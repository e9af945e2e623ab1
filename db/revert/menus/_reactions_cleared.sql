-- Revert guildkeeper:menus/_reactions_cleared from pg

begin;
set local role guildkeeper_owner;

drop function menus._reactions_cleared;

commit;
